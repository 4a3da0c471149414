-- How somebody in a case can be reached is opened by two people: one asks and says why, another agrees. Nobody changes what was
-- asked; each look is a row.
create table safeguarding.unsealing (
    id         text primary key,
    case_id    text not null references safeguarding.harm_case on delete cascade,
    reason     text not null,
    asked_by   text not null,
    asked_at   timestamptz not null,
    granted    boolean,
    settled_by text,
    settled_at timestamptz,
    check ((granted is null) = (settled_by is null) and (granted is null) = (settled_at is null)),
    check (settled_by <> asked_by)
);
create index on safeguarding.unsealing (case_id, asked_at);

create table safeguarding.unsealing_look (
    id        text primary key,
    unsealing text not null references safeguarding.unsealing on delete cascade,
    at        timestamptz not null
);
create index on safeguarding.unsealing_look (unsealing);

revoke update on safeguarding.unsealing, safeguarding.unsealing_look from "${cases}";
grant update (granted, settled_by, settled_at) on safeguarding.unsealing to "${cases}";

comment on column safeguarding.unsealing.id is 'names the request; technical; case';
comment on column safeguarding.unsealing.case_id is 'the case it belongs to; pseudonymous; case';
comment on column safeguarding.unsealing.reason is 'why a contact is needed; special; case';
comment on column safeguarding.unsealing.asked_by is 'who asked to see it; personal; case';
comment on column safeguarding.unsealing.asked_at is 'since when it waits; special; case';
comment on column safeguarding.unsealing.granted is 'whether a second person agreed; special; case';
comment on column safeguarding.unsealing.settled_by is 'who agreed or did not; personal; case';
comment on column safeguarding.unsealing.settled_at is 'starts the hour in which it is shown; special; case';
comment on column safeguarding.unsealing_look.id is 'names the look; technical; case';
comment on column safeguarding.unsealing_look.unsealing is 'which request allowed it; technical; case';
comment on column safeguarding.unsealing_look.at is 'when it was shown; special; case';
