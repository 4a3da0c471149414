-- Every way from state to state, in the same words as the table in State; nothing else can be written down.
create table moderation_edge (
    was   text not null,
    state text not null,
    primary key (was, state)
);
comment on column moderation_edge.was is 'from which state; technical; technical';
comment on column moderation_edge.state is 'to which state; technical; technical';
insert into moderation_edge (was, state) values
    ('QUEUED', 'HELD'), ('QUEUED', 'PROPOSED'), ('QUEUED', 'APPROVED'), ('QUEUED', 'REDACTED'), ('QUEUED', 'REJECTED'),
    ('QUEUED', 'ESCALATED'), ('QUEUED', 'WITHDRAWN'),
    ('HELD', 'QUEUED'), ('HELD', 'REJECTED'), ('HELD', 'ESCALATED'), ('HELD', 'WITHDRAWN'),
    ('PROPOSED', 'APPROVED'), ('PROPOSED', 'REJECTED'), ('PROPOSED', 'ESCALATED'), ('PROPOSED', 'WITHDRAWN'),
    ('APPROVED', 'HIDDEN'), ('APPROVED', 'ESCALATED'), ('APPROVED', 'WITHDRAWN'),
    ('REDACTED', 'HIDDEN'), ('REDACTED', 'ESCALATED'), ('REDACTED', 'WITHDRAWN'),
    ('HIDDEN', 'APPROVED'), ('HIDDEN', 'REDACTED'), ('HIDDEN', 'REJECTED'), ('HIDDEN', 'ESCALATED'), ('HIDDEN', 'WITHDRAWN'),
    ('REJECTED', 'QUEUED'), ('REJECTED', 'ESCALATED'),
    ('ESCALATED', 'QUEUED'), ('ESCALATED', 'ESCALATED'), ('ESCALATED', 'WITHDRAWN');
revoke insert, update, delete on moderation_edge from "${app}";

alter table decision drop constraint decision_check;
alter table decision add constraint decision_edge foreign key (was, state) references moderation_edge;
alter table decision drop constraint decision_check1;
alter table decision add constraint decision_reason
    check (state not in ('REJECTED', 'REDACTED', 'PROPOSED', 'HELD') or reason is not null);

-- A step begins where the one before it ended.
create function decision_follows() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
    before text;
begin
    select d.state into before from public.decision d where d.case_id = new.case_id and d.revision = new.revision - 1;
    if coalesce(before, case new.revision when 1 then new.was end) is distinct from new.was then
        raise exception 'Revision % of case % does not begin where the last one ended', new.revision, new.case_id;
    end if;
    return new;
end $$;
create trigger decision_follows before insert on decision for each row execute function decision_follows();

alter table moderation_case drop constraint moderation_case_state_check;
alter table moderation_case add constraint moderation_case_state check (state in
    ('QUEUED', 'HELD', 'PROPOSED', 'APPROVED', 'REDACTED', 'HIDDEN', 'REJECTED', 'ESCALATED', 'WITHDRAWN'));
alter table moderation_case drop constraint moderation_case_check2;
alter table moderation_case add constraint moderation_case_lease
    check (lease_token is null or state in ('QUEUED', 'HELD', 'HIDDEN'));
alter table moderation_case add column published text;
alter table moderation_case add column proposal text;
alter table moderation_case add column proposed_by text;
alter table moderation_case add column vouched boolean not null default false;
comment on column moderation_case.published is 'what others read instead; special; meeting+90d';
comment on column moderation_case.proposal is 'other words for the author to agree to; special; meeting+90d';
comment on column moderation_case.proposed_by is 'the moderator who may not decide an appeal; technical; meeting+90d';
comment on column moderation_case.vouched is 'whether a moderator approved it again after a reader doubted it; technical; meeting+90d';
create index on moderation_case (consultation, state) where state in ('QUEUED', 'HELD', 'PROPOSED', 'HIDDEN');
create index on moderation_case (opened_at, id) where state in ('QUEUED', 'HIDDEN');

-- So that one person hides another's words once and not again and again. The digest leads to nobody.
create table case_flag (
    case_id text not null references moderation_case on delete cascade,
    teller  text not null,
    primary key (case_id, teller)
);
comment on column case_flag.case_id is 'what somebody found against the rules; pseudonymous; meeting+90d';
comment on column case_flag.teller is 'knows the same person again, and nobody else; pseudonymous; meeting+90d';

-- Which moderators do not understand the language of a case.
create table case_stranger (
    case_id text not null references moderation_case on delete cascade,
    staff   text not null,
    primary key (case_id, staff)
);
comment on column case_stranger.case_id is 'which case; technical; meeting+90d';
comment on column case_stranger.staff is 'who could not read it; personal; meeting+90d';

-- What others read, where that is not what its author wrote.
alter table post add column shown text;
comment on column post.shown is 'what others read instead; special; meeting+90d';
alter table free_text add column shown text;
comment on column free_text.shown is 'what others read instead; special; freeze+90d';

-- In which languages somebody moderates; all where nothing is said.
create table moderator_language (
    staff    text not null,
    language text not null,
    primary key (staff, language)
);
comment on column moderator_language.staff is 'who; personal; staff';
comment on column moderator_language.language is 'reads which language; personal; staff';

alter table moderator_duty add column since timestamptz not null default now();
comment on column moderator_duty.since is 'since when without a break; personal; session';

-- What somebody leaves to those who come after. Kept for a week.
create table handover (
    id      text primary key,
    staff   text not null,
    words   text not null,
    waiting int not null,
    held    int not null,
    left_at timestamptz not null
);
comment on column handover.id is 'names a note; technical; staff';
comment on column handover.staff is 'who leaves; personal; staff';
comment on column handover.words is 'what the next ones should know; personal; staff';
comment on column handover.waiting is 'how many waited then; technical; staff';
comment on column handover.held is 'how many were held then; technical; staff';
comment on column handover.left_at is 'when; personal; staff';

-- How somebody is after something heavy. The safeguarding lead reads it; kept for thirty days.
create table debrief (
    id         text primary key,
    staff      text not null,
    words      text not null,
    written_at timestamptz not null,
    heard_by   text
);
comment on column debrief.id is 'names a note; technical; staff';
comment on column debrief.staff is 'who wrote it; personal; staff';
comment on column debrief.words is 'how somebody is; special; staff';
comment on column debrief.written_at is 'when; personal; staff';
comment on column debrief.heard_by is 'which lead has spoken with them; personal; staff';

-- How long contributions waited, each by itself and coarsely: nothing leads from here to one of them.
create table moderation_wait (
    consultation text not null,
    seconds      int not null
);
create index on moderation_wait (consultation);
comment on column moderation_wait.consultation is 'where; technical; consultation';
comment on column moderation_wait.seconds is 'how long, rounded up to a step; technical; consultation';

-- What a second moderator thought of it, who did not see the first decision.
create table second_look (
    case_id   text primary key references moderation_case on delete cascade,
    staff     text not null,
    state     text not null,
    reason    text,
    looked_at timestamptz not null
);
comment on column second_look.case_id is 'of which case; technical; meeting+90d';
comment on column second_look.staff is 'who looked; personal; meeting+90d';
comment on column second_look.state is 'what they would have decided; technical; meeting+90d';
comment on column second_look.reason is 'for which reason; technical; meeting+90d';
comment on column second_look.looked_at is 'when; technical; meeting+90d';
