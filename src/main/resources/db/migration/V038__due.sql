-- What a talk waits for comes before written answers of the same urgency: those have a day. (Instants plus hours, told in UTC,
-- where nothing depends on a time zone.)
alter table moderation_case add column due_at timestamptz not null generated always as
    ((opened_at at time zone 'UTC' + case when kind = 'ANSWER' then interval '24 hours' else interval '0' end) at time zone 'UTC')
    stored;
comment on column moderation_case.due_at is 'until when it should be decided; technical; meeting+90d';

drop index moderation_case_urgency_opened_at_id_idx;
create index on moderation_case (urgency desc, due_at, id) where state in ('QUEUED', 'HIDDEN');
drop index moderation_case_opened_at_id_idx;
create index moderation_case_live on moderation_case (opened_at, language)
    where state in ('QUEUED', 'HIDDEN') and kind <> 'ANSWER';

-- How many were decided lately.
create index on decision (decided_at);
