-- Results that were collected elsewhere, by others and with other tools. They wait until somebody has looked at what was read.
create table regional_result (
    id           text primary key,
    consultation text not null references consultation on delete cascade,
    tool         text not null,
    title        text not null,
    region       text not null,
    language     text not null,
    collected_on date not null,
    people       int not null check (people >= 0),
    plan         text not null default '',
    digest       text not null,
    brought_by   text not null,
    brought_at   timestamptz not null,
    taken_at     timestamptz,
    unique (consultation, digest)
);
comment on column regional_result.id is 'names the result; technical; freeze+90d';
comment on column regional_result.consultation is 'where; technical; freeze+90d';
comment on column regional_result.tool is 'with what it was collected; public; freeze+90d';
comment on column regional_result.title is 'how it is called; public; freeze+90d';
comment on column regional_result.region is 'where it was collected; public; freeze+90d';
comment on column regional_result.language is 'of its words; public; freeze+90d';
comment on column regional_result.collected_on is 'the last day of collecting; public; freeze+90d';
comment on column regional_result.people is 'how many took part there; pseudonymous; freeze+90d';
comment on column regional_result.plan is 'what each of its columns is; technical; freeze+90d';
comment on column regional_result.digest is 'so that the same files are taken once; technical; freeze+90d';
comment on column regional_result.brought_by is 'who brought it; personal; freeze+90d';
comment on column regional_result.brought_at is 'when; technical; freeze+90d';
comment on column regional_result.taken_at is 'since when it counts, if it does; technical; freeze+90d';

-- The files as they came, in pieces, until they are taken in or thrown away.
create table regional_file (
    result  text not null references regional_result on delete cascade,
    name    text not null,
    piece   int not null,
    content bytea not null,
    primary key (result, name, piece)
);
comment on column regional_file.result is 'whose; technical; freeze+90d';
comment on column regional_file.name is 'which file; technical; freeze+90d';
comment on column regional_file.piece is 'its place in the file; technical; freeze+90d';
comment on column regional_file.content is 'what stands in it; special; freeze+90d';

-- Statements and texts; their words lie with all others that moderators read.
create table regional_text (
    result    text not null references regional_result on delete cascade,
    free_text text primary key references free_text,
    statement text not null default ''
);
create index on regional_text (result);
comment on column regional_text.result is 'whose; technical; freeze+90d';
comment on column regional_text.free_text is 'the words; pseudonymous; freeze+90d';
comment on column regional_text.statement is 'its number there, if people voted on it; technical; freeze+90d';

-- Somebody’s votes there, under a name that was drawn here; nothing else is known of them.
create table regional_voter (
    id     text primary key,
    result text not null references regional_result on delete cascade,
    votes  text not null
);
create index on regional_voter (result);
comment on column regional_voter.id is 'names the row and leads nowhere; pseudonymous; freeze+90d';
comment on column regional_voter.result is 'whose; technical; freeze+90d';
comment on column regional_voter.votes is 'statements and what they voted; special; freeze+90d';

-- How many there chose what, question by question: nobody’s answers stand together.
create table regional_count (
    result   text not null references regional_result on delete cascade,
    question text not null,
    options  text not null,
    region   text not null,
    band     text not null,
    people   int not null check (people > 0),
    primary key (result, question, options, region, band)
);
comment on column regional_count.result is 'whose; technical; freeze+90d';
comment on column regional_count.question is 'what was asked, empty for who took part; technical; freeze+90d';
comment on column regional_count.options is 'what was picked, together; special; freeze+90d';
comment on column regional_count.region is 'where; pseudonymous; freeze+90d';
comment on column regional_count.band is 'how old, if it is known; pseudonymous; freeze+90d';
comment on column regional_count.people is 'by how many; pseudonymous; freeze+90d';
