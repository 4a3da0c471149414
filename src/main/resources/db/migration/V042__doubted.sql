-- Shown still, though a reader told of harm in it: somebody who has hidden much lately hides nothing alone. Moderators read it
-- before all others, and say yes, hide it, or call for the lead.
insert into moderation_edge (was, state) values
    ('APPROVED', 'DOUBTED'), ('REDACTED', 'DOUBTED'),
    ('DOUBTED', 'APPROVED'), ('DOUBTED', 'HIDDEN'), ('DOUBTED', 'ESCALATED'), ('DOUBTED', 'WITHDRAWN');

alter table moderation_case drop constraint moderation_case_state;
alter table moderation_case add constraint moderation_case_state check (state in
    ('QUEUED', 'HELD', 'PROPOSED', 'APPROVED', 'REDACTED', 'DOUBTED', 'HIDDEN', 'REJECTED', 'ESCALATED', 'WITHDRAWN'));
alter table moderation_case drop constraint moderation_case_lease;
alter table moderation_case add constraint moderation_case_lease
    check (lease_token is null or state in ('QUEUED', 'HELD', 'HIDDEN', 'DOUBTED'));

drop index moderation_case_urgency_due_at_id_idx;
create index on moderation_case (urgency desc, due_at, id) where state in ('QUEUED', 'HIDDEN', 'DOUBTED');
drop index moderation_case_live;
create index moderation_case_live on moderation_case (opened_at, language)
    where state in ('QUEUED', 'HIDDEN', 'DOUBTED') and kind <> 'ANSWER';
drop index moderation_case_consultation_state_idx;
create index on moderation_case (consultation, state) where state in ('QUEUED', 'HELD', 'PROPOSED', 'HIDDEN', 'DOUBTED');

-- What one reader hid by telling of harm, for the hour in which it counts. The digest leads to nobody.
create table case_hiding (
    reader  text not null,
    case_id text not null references moderation_case on delete cascade,
    hid_at  timestamptz not null,
    primary key (reader, case_id)
);
create index on case_hiding (hid_at);
comment on column case_hiding.reader is 'knows the same person again, and nobody else; pseudonymous; session';
comment on column case_hiding.case_id is 'what they hid; pseudonymous; session';
comment on column case_hiding.hid_at is 'for an hour; pseudonymous; session';

-- The queue tells of these, too.
create or replace function queue_tells() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
    waits   boolean := new.state in ('QUEUED', 'HIDDEN', 'DOUBTED');
    waited  boolean := tg_op = 'UPDATE' and old.state in ('QUEUED', 'HIDDEN', 'DOUBTED');
    happens text;
    detail  json;
    happened timestamptz := date_trunc('second', clock_timestamp());
begin
    if waits and new.lease_token is not null then
        if waited and old.lease_token is not distinct from new.lease_token then return null; end if;
        happens := 'case.claimed';
        detail := json_build_object('id', new.id, 'by', new.lease_holder);
    elsif waits then
        if waited and old.state = new.state and old.lease_token is null then return null; end if;
        happens := 'case.opened';
        happened := new.opened_at;
        detail := json_build_object('id', new.id, 'kind', lower(new.kind), 'place', new.place,
                                    'lang', lower(new.language),
                                    'band', case when new.kind = 'ANSWER' then '' else new.band end);
    elsif waited then
        happens := 'case.closed';
        detail := json_build_object('id', new.id, 'state', lower(new.state));
    else
        return null;
    end if;
    insert into public.log_waiting (log, at, kind, subject, detail)
    values ('queue', happened, happens, new.id, detail::text);
    perform pg_notify('rostrum', 'queue 0');
    return null;
end $$;
