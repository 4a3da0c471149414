-- Work of weight, and a new way in for who has it, waits until a second colleague agrees.
create table staff_nomination (
    staff         text primary key,
    roles         text not null,
    trained_until date,
    checked_until date,
    asked_by      text not null,
    half_digest   text not null,
    expires_at    timestamptz not null
);
comment on column staff_nomination.staff is 'who is to do it; personal; staff';
comment on column staff_nomination.roles is 'what they are to do; personal; staff';
comment on column staff_nomination.trained_until is 'until when the safeguarding training holds; personal; staff';
comment on column staff_nomination.checked_until is 'until when the background check holds; personal; staff';
comment on column staff_nomination.asked_by is 'who asks, and so cannot agree; personal; staff';
comment on column staff_nomination.half_digest is 'keyed digest of the half of the code that was shown; secret; staff';
comment on column staff_nomination.expires_at is 'until when somebody may agree; technical; staff';

-- Everybody who ever signed for a release, so that nobody who signs also moderates there, or the other way.
create table signed (
    consultation text not null,
    name         text not null,
    primary key (consultation, name)
);
comment on column signed.consultation is 'what was signed for; public; consultation';
comment on column signed.name is 'who signed, and so does not moderate there; personal; consultation';
insert into signed (consultation, name)
select consultation, name from signature
union select consultation, first_by from release
union select consultation, second_by from release;

-- Who decided anything there, kept when the decisions themselves are gone.
create table moderated (
    consultation text not null,
    name         text not null,
    primary key (consultation, name)
);
comment on column moderated.consultation is 'where something was decided; public; consultation';
comment on column moderated.name is 'who decided, and so does not sign for the release; personal; consultation';
insert into moderated (consultation, name)
select distinct c.consultation, d.decided_by
from decision d join moderation_case c on c.id = d.case_id join consultation on consultation.id = c.consultation
where d.decided_by <> 'author';
