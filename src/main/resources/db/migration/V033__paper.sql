-- How somebody answered: by themselves, or on paper that an adult typed in.
alter table submission add mode text not null default 'ONLINE' check (mode in ('ONLINE', 'PAPER'));
comment on column submission.mode is 'by themselves or on paper, to be told apart in what is counted; technical; freeze+90d';

-- What a group said together: one record of many, and never so many submissions. An adult’s own answers stand here, too.
create table group_answer (
    id           text primary key,
    consultation text not null references consultation on delete cascade,
    facilitator  text not null references facilitator on delete cascade,
    mode         text not null check (mode in ('GROUP', 'FACILITATOR')),
    survey       text not null,
    version      int not null,
    people       int not null check (people between 1 and 60),
    ages         text not null default '',
    country      text not null,
    language     text not null,
    sent_on      date not null
);
create index on group_answer (consultation);
create index on group_answer (facilitator);
comment on column group_answer.id is 'names the record; technical; freeze+90d';
comment on column group_answer.consultation is 'where; technical; freeze+90d';
comment on column group_answer.facilitator is 'who may take it back; pseudonymous; freeze+90d';
comment on column group_answer.mode is 'said by a group, or by the adult who brought it; technical; freeze+90d';
comment on column group_answer.survey is 'which questions; technical; freeze+90d';
comment on column group_answer.version is 'in which wording; technical; freeze+90d';
comment on column group_answer.people is 'how many were in it; pseudonymous; freeze+90d';
comment on column group_answer.ages is 'which age bands were in it; pseudonymous; freeze+90d';
comment on column group_answer.country is 'where the group is; pseudonymous; freeze+90d';
comment on column group_answer.language is 'in which they were asked; pseudonymous; freeze+90d';
comment on column group_answer.sent_on is 'when, by day; technical; freeze+90d';

-- How many chose what; declines are counted like options.
create table group_count (
    group_answer text not null references group_answer on delete cascade,
    question     text not null,
    option       text not null,
    people       int not null check (people between 1 and 60),
    primary key (group_answer, question, option)
);
comment on column group_count.group_answer is 'whose; technical; freeze+90d';
comment on column group_count.question is 'what was asked; technical; freeze+90d';
comment on column group_count.option is 'what was picked; special; freeze+90d';
comment on column group_count.people is 'by how many; pseudonymous; freeze+90d';

-- The words of a group, kept apart like those of one.
create table group_text (
    group_answer text not null references group_answer on delete cascade,
    question     text not null,
    free_text    text not null unique references free_text,
    primary key (group_answer, question)
);
comment on column group_text.group_answer is 'whose; technical; freeze+90d';
comment on column group_text.question is 'what was asked; technical; freeze+90d';
comment on column group_text.free_text is 'the words; pseudonymous; freeze+90d';
