-- What somebody says is wrong with Rostrum or with us. Who comes back with the code reads the answer; we know nobody.
create table complaint (
    id          text primary key,
    key         text not null unique,
    code_digest text not null unique,
    language    text not null,
    words       text not null,
    made_on     date not null,
    answer      text not null default '',
    answered_on date,
    answered_by text
);

comment on column complaint.id is 'names a complaint; technical; outcome+90d';
comment on column complaint.key is 'makes sending twice sending once; technical; outcome+90d';
comment on column complaint.code_digest is 'lets the author read the answer; secret; outcome+90d';
comment on column complaint.language is 'answers in the author’s language; pseudonymous; outcome+90d';
comment on column complaint.words is 'what is wrong; special; outcome+90d';
comment on column complaint.made_on is 'answers in time; technical; outcome+90d';
comment on column complaint.answer is 'what we say to it; special; outcome+90d';
comment on column complaint.answered_on is 'when; technical; outcome+90d';
comment on column complaint.answered_by is 'answers for the answer; personal; outcome+90d';
