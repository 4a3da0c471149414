-- People on duty: who keeps the rooms of a consultation, and who of the safety team is called, from when to when.
create table shift (
    id           text primary key,
    consultation text not null references consultation on delete cascade,
    staff        text not null references staff,
    task         text not null check (task in ('MODERATOR', 'LEAD', 'DEPUTY')),
    starts_at    timestamptz not null,
    ends_at      timestamptz not null,
    check (starts_at < ends_at)
);
create index on shift (consultation, starts_at);
create index on shift (staff, ends_at);
create index on shift (ends_at);
comment on column shift.id is 'name of the shift; technical; meeting+90d';
comment on column shift.consultation is 'whose rooms are kept; technical; meeting+90d';
comment on column shift.staff is 'who is on duty; personal; meeting+90d';
comment on column shift.task is 'what for; personal; meeting+90d';
comment on column shift.starts_at is 'from when on; personal; meeting+90d';
comment on column shift.ends_at is 'until when; personal; meeting+90d';

-- Somebody may be removed from a consultation. Whoever asked, whoever removed and whoever reads the appeal are three people.
alter table participant add column removed_on date;
comment on column participant.removed_on is 'since when they may not take part; pseudonymous; outcome+90d';

create table removal (
    id           text primary key,
    participant  text not null unique references participant on delete cascade,
    consultation text not null,
    contribution text,
    reason       text not null,
    note         text not null,
    asked_by     text not null,
    asked_at     timestamptz not null,
    removed_by   text,
    removed_at   timestamptz,
    appeal       text,
    appealed_on  date,
    answered_by  text,
    answered_at  timestamptz,
    upheld       boolean,
    check (removed_by is null or removed_by <> asked_by),
    check (answered_by is null or answered_by not in (asked_by, removed_by)),
    check ((removed_by is null) = (removed_at is null)),
    check ((answered_by is null) = (upheld is null))
);
create index on removal (consultation);
comment on column removal.id is 'name of the removal; technical; outcome+90d';
comment on column removal.participant is 'who was removed; pseudonymous; outcome+90d';
comment on column removal.consultation is 'from where; technical; outcome+90d';
comment on column removal.contribution is 'the post or answer because of which; pseudonymous; outcome+90d';
comment on column removal.reason is 'which rule; special; outcome+90d';
comment on column removal.note is 'why, for the second person; special; outcome+90d';
comment on column removal.asked_by is 'who asked for it; personal; outcome+90d';
comment on column removal.asked_at is 'when they asked; technical; outcome+90d';
comment on column removal.removed_by is 'the second person, a safeguarding lead; personal; outcome+90d';
comment on column removal.removed_at is 'when it began; technical; outcome+90d';
comment on column removal.appeal is 'what they say against it; special; outcome+90d';
comment on column removal.appealed_on is 'when they said so; pseudonymous; outcome+90d';
comment on column removal.answered_by is 'the third person, who read it; personal; outcome+90d';
comment on column removal.answered_at is 'when they answered; technical; outcome+90d';
comment on column removal.upheld is 'whether it stands; pseudonymous; outcome+90d';
