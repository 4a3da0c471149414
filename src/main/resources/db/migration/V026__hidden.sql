-- What is shown can be hidden again: because somebody tells of harm, or because the lead has acted on it.
alter table decision drop constraint decision_check;
alter table decision add constraint decision_check check (
    (was, state) in (('QUEUED', 'APPROVED'), ('QUEUED', 'REJECTED'), ('QUEUED', 'ESCALATED'), ('QUEUED', 'WITHDRAWN'),
                     ('ESCALATED', 'QUEUED'), ('ESCALATED', 'ESCALATED'), ('ESCALATED', 'WITHDRAWN'),
                     ('APPROVED', 'WITHDRAWN'), ('APPROVED', 'ESCALATED'),
                     ('REJECTED', 'QUEUED'), ('REJECTED', 'ESCALATED')));

-- So that one person hides another's words once and not again and again. The digest leads to nobody.
create table case_teller (
    case_id text not null references moderation_case on delete cascade,
    teller  text not null,
    primary key (case_id, teller)
);
comment on column case_teller.case_id is 'what somebody told of; pseudonymous; meeting+90d';
comment on column case_teller.teller is 'knows the same person again, and nobody else; pseudonymous; meeting+90d';

-- Two texts of one person shall not be known by the moment at which they came.
update moderation_case set opened_at = date_trunc('hour', opened_at, 'UTC') where state <> 'QUEUED';
update decision set decided_at = date_trunc('hour', decided_at, 'UTC') where decided_by = 'author';
