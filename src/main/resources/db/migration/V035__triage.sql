-- What triage says of a case: where it stands in the queue, and whether moderators are advised not to approve it as it is.
alter table moderation_case add urgency int not null default 0 check (urgency between 0 and 5);
alter table moderation_case add hold boolean not null default false;
alter table moderation_case add alike text not null default '';
comment on column moderation_case.urgency is 'how soon a moderator should read it; technical; meeting+90d';
comment on column moderation_case.hold is 'whether triage advises to hold it; technical; meeting+90d';
comment on column moderation_case.alike is 'the contribution that says nearly the same; pseudonymous; meeting+90d';

drop index moderation_case_opened_at_id_idx;
create index on moderation_case (urgency desc, opened_at, id) where state = 'QUEUED';

-- Each signal: which rule, and where in the words. For moderators alone.
create table case_signal (
    case_id text not null references moderation_case on delete cascade,
    number  int not null,
    concern text not null,
    rule    text not null,
    starts  int not null,
    ends    int not null,
    score   numeric(3, 2) not null check (score between 0 and 1),
    version int not null,
    primary key (case_id, number),
    check (starts >= 0 and ends >= starts)
);
comment on column case_signal.case_id is 'the case; pseudonymous; meeting+90d';
comment on column case_signal.number is 'their order; technical; meeting+90d';
comment on column case_signal.concern is 'which detector; special; meeting+90d';
comment on column case_signal.rule is 'which rule of the rooms; special; meeting+90d';
comment on column case_signal.starts is 'where in the words; technical; meeting+90d';
comment on column case_signal.ends is 'where in the words; technical; meeting+90d';
comment on column case_signal.score is 'how sure; technical; meeting+90d';
comment on column case_signal.version is 'of the detectors; technical; meeting+90d';

-- Whoever lets words go lets go what was seen in them.
create function forget_signals() returns trigger language plpgsql as $$
begin
    delete from case_signal where case_id = new.id;
    new.alike := '';
    return new;
end $$;
create trigger forget_signals before update of words on moderation_case
    for each row when (new.words = '' and old.words <> '') execute function forget_signals();

-- Steps towards a child, by a digest that leads to nobody and to no case, for as long as a session lasts.
create table author_step (
    author   text not null,
    step     text not null,
    taken_at timestamptz not null,
    primary key (author, step)
);
comment on column author_step.author is 'knows the same person again within a session, and nobody else; pseudonymous; session';
comment on column author_step.step is 'what was seen; special; session';
comment on column author_step.taken_at is 'when, by hour, so that it ends with the session; technical; session';

-- A report may begin with triage: nobody has read it yet.
alter table safeguarding.harm_case drop constraint harm_case_way_check;
alter table safeguarding.harm_case add constraint harm_case_way_check
    check (way in ('HELP', 'POST', 'OWN', 'ANSWER', 'MODERATOR', 'TRIAGE'));
