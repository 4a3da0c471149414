-- Staff: papers that gate a role, codes for a first or new password, passkeys, and how fresh a proof is.
alter table staff
    add column left_at       timestamptz,
    add column trained_until date,
    add column checked_until date;
comment on column staff.left_at is 'since when this colleague works here no more; technical; staff';
comment on column staff.trained_until is 'until when the safeguarding training holds; personal; staff';
comment on column staff.checked_until is 'until when the background check holds; personal; staff';

-- Whoever already works with young people is vouched for by whoever installed Rostrum, for a quarter of a year.
update staff
set trained_until = current_date + 90, checked_until = current_date + 90
where name in (select staff from staff_role where role in ('moderator', 'lead'));

alter table staff_session add column proved_at timestamptz;
update staff_session set proved_at = started_at;
alter table staff_session alter column proved_at set not null;
comment on column staff_session.proved_at is 'when this browser last showed who sits before it; technical; session';

-- One code at a time lets one colleague choose a password.
create table staff_code (
    staff       text primary key references staff on delete cascade,
    code_digest text not null unique,
    expires_at  timestamptz not null
);
comment on column staff_code.staff is 'whose password may be chosen; personal; staff';
comment on column staff_code.code_digest is 'keyed digest of the code; secret; staff';
comment on column staff_code.expires_at is 'until when the code works; technical; staff';

create table passkey (
    credential text primary key,
    staff      text not null references staff on delete cascade,
    handle     text not null,
    label      text not null,
    public_key text not null,
    uses       bigint not null,
    made_on    date not null
);
create index on passkey (staff);
create index on passkey (handle);
comment on column passkey.credential is 'name of the key as its device gave it; technical; staff';
comment on column passkey.staff is 'whose key it is; personal; staff';
comment on column passkey.handle is 'keyed digest of the name, as the device knows it; pseudonymous; staff';
comment on column passkey.label is 'what its owner calls it; personal; staff';
comment on column passkey.public_key is 'what checks its signatures (COSE); technical; staff';
comment on column passkey.uses is 'signatures it has counted, so that a copy is noticed; technical; staff';
comment on column passkey.made_on is 'since when it opens; technical; staff';

-- What a device was asked to sign. The row goes with the first answer.
create table passkey_challenge (
    digest     text primary key,
    purpose    text not null,
    staff      text not null,
    request    text not null,
    expires_at timestamptz not null
);
create index on passkey_challenge (expires_at);
comment on column passkey_challenge.digest is 'keyed digest of what the browser holds; technical; session';
comment on column passkey_challenge.purpose is 'what the answer may be used for; technical; session';
comment on column passkey_challenge.staff is 'who was asked, empty before sign-in; personal; session';
comment on column passkey_challenge.request is 'the question with its random challenge; secret; session';
comment on column passkey_challenge.expires_at is 'until when an answer counts; technical; session';

-- A line into a room ends with the visit that opened it.
alter table room_ticket add column visit text not null default '';
comment on column room_ticket.visit is 'keyed digest of the visit that asked; pseudonymous; session';
