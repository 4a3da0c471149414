-- What somebody agreed to or took back after joining, one by one, with the text that was shown.
create table assent_change (
    id          text primary key,
    participant text not null references participant on delete cascade,
    assent      text not null,
    agreed      boolean not null,
    text        text not null,
    changed_on  date not null
);
create index on assent_change (participant);
comment on column assent_change.id is 'names the row; technical; freeze+90d';
comment on column assent_change.participant is 'whose change it is; pseudonymous; freeze+90d';
comment on column assent_change.assent is 'which of the five; personal; freeze+90d';
comment on column assent_change.agreed is 'yes or no from that day on; personal; freeze+90d';
comment on column assent_change.text is 'version of the words that were shown; public; freeze+90d';
comment on column assent_change.changed_on is 'since when, by day; personal; freeze+90d';

-- On a device that others use after this person a visit is shorter.
alter table visit add column shared boolean not null default false;
comment on column visit.shared is 'whether others use the device; technical; session';

-- Who was erased: digests that nobody can turn back, and how many rows went. Replayed after an older backup was restored.
create table erasure (
    receipt_digest     text primary key,
    participant_digest text not null,
    erased_on          date not null,
    sealed             boolean not null,
    counts             text not null
);
comment on column erasure.receipt_digest is 'finds the certificate by receipt, and the person in a restored backup; pseudonymous; consultation';
comment on column erasure.participant_digest is 'finds the person in a restored backup; pseudonymous; consultation';
comment on column erasure.erased_on is 'when, by day; technical; consultation';
comment on column erasure.sealed is 'whether the record was frozen before, so that figures stay; technical; consultation';
comment on column erasure.counts is 'rows that went, by table; technical; consultation';

-- What an author says against a rejection, once. Another moderator decides.
create table appeal (
    case_id  text primary key references moderation_case on delete cascade,
    words    text not null,
    asked_on date not null
);
comment on column appeal.case_id is 'which decision; pseudonymous; case';
comment on column appeal.words is 'why the author disagrees; personal; case';
comment on column appeal.asked_on is 'when, by day; pseudonymous; case';

alter table moderation_case add column barred text, add column erased_on date;
comment on column moderation_case.barred is 'the moderator who may not decide the appeal; technical; case';
comment on column moderation_case.erased_on is 'when its author was erased and the link to the contribution cut; technical; case';

alter table decision drop constraint decision_check;
alter table decision add constraint decision_check check (
    (was, state) in (('QUEUED', 'APPROVED'), ('QUEUED', 'REJECTED'), ('QUEUED', 'ESCALATED'), ('QUEUED', 'WITHDRAWN'),
                     ('ESCALATED', 'QUEUED'), ('ESCALATED', 'ESCALATED'), ('ESCALATED', 'WITHDRAWN'),
                     ('APPROVED', 'WITHDRAWN'), ('REJECTED', 'QUEUED')));

-- Nothing of a participant can be left behind, or come after, once the participant is gone.
alter table submission add foreign key (participant) references participant;
alter table seat add foreign key (participant) references participant;
alter table vote add foreign key (participant) references participant;
alter table room_ticket add foreign key (participant) references participant;
create index on submission (participant);
create index on room_ticket (participant);
create index on visit (participant);

-- To find what has to be taken out of the logs.
create index on room_event (subject);
