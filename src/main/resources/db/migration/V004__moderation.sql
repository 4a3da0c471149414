-- One contribution that waits for a moderator, or what became of it.
create table moderation_case (
    id           text primary key,
    kind         text not null,
    contribution text not null,
    consultation text not null,
    place        text not null,
    band         text not null,
    language     text not null,
    words        text not null,
    state        text not null check (state in ('QUEUED', 'APPROVED', 'REJECTED', 'ESCALATED', 'WITHDRAWN')),
    version      int not null,
    opened_at    timestamptz not null,
    lease_token  text,
    lease_holder text,
    lease_until  timestamptz,
    passed_by    text,
    closed_at    timestamptz,
    unique (kind, contribution),
    check (closed_at is null or state = 'ESCALATED'),
    check ((lease_token is null) = (lease_holder is null) and (lease_token is null) = (lease_until is null)),
    check (lease_token is null or state = 'QUEUED')
);
create index on moderation_case (opened_at, id) where state = 'QUEUED';
create index on moderation_case (consultation, opened_at, id) where state = 'QUEUED';
create index on moderation_case (opened_at, id) where state = 'ESCALATED' and closed_at is null;

-- Each step a case took. The checks are the only edges there are, once more.
create table decision (
    id         text primary key,
    case_id    text not null references moderation_case on delete cascade,
    revision   int not null,
    was        text not null,
    state      text not null,
    reason     text,
    decided_by text not null,
    decided_at timestamptz not null,
    unique (case_id, revision),
    check ((was, state) in (('QUEUED', 'APPROVED'), ('QUEUED', 'REJECTED'), ('QUEUED', 'ESCALATED'),
                            ('QUEUED', 'WITHDRAWN'), ('ESCALATED', 'QUEUED'), ('ESCALATED', 'ESCALATED'))),
    check (state <> 'REJECTED' or reason is not null)
);

-- Who asked for the queue last, and when.
create table moderator_duty (
    staff   text primary key,
    seen_at timestamptz not null
);

-- What somebody told us with the help form. Read by the safeguarding lead, never published.
create table harm_report (
    id        text primary key,
    words     text not null,
    reach     text not null,
    country   text not null,
    language  text not null,
    told_at   timestamptz not null,
    closed_at timestamptz,
    closed_by text,
    action    boolean
);
create index on harm_report (told_at, id) where closed_at is null;
