-- How a talk is run. Its round is a row of instants: nothing runs that could be lost with a node.
create table conduct (
    room            text primary key references room,
    version         bigint not null default 0,
    slow            integer not null default 0 check (slow between 0 and 600),
    paused_at       timestamptz,
    prompt          text,
    prompt_language text not null default 'EN',
    pinned          text,
    round_from      timestamptz,
    prompt_until    timestamptz not null default 'epoch',
    write_until     timestamptz not null default 'epoch',
    read_until      timestamptz not null default 'epoch',
    vote_until      timestamptz not null default 'epoch',
    wrap_up_until   timestamptz not null default 'epoch',
    told            text not null default '',
    check (round_from is null or round_from <= prompt_until and prompt_until <= write_until
        and write_until <= read_until and read_until <= vote_until and vote_until <= wrap_up_until)
);
insert into conduct (room) select id from room;

create table poll (
    id        text primary key,
    room      text not null references room,
    words     text not null,
    options   text not null,
    language  text not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    told      text not null default ''
);
create index on poll (room);
create unique index on poll (room) where closed_at is null;

-- Without a time: when somebody voted is nobody's business.
create table poll_vote (
    poll   text not null references poll,
    seat   text not null references seat,
    choice integer not null check (choice between 1 and 6),
    primary key (poll, seat)
);
create index on poll_vote (seat);

create table question (
    post        text primary key references post,
    room        text not null references room,
    taken_at    timestamptz,
    answered_at timestamptz,
    told        bigint not null default 0
);
create index on question (room);

create table question_support (
    post text not null references question,
    seat text not null references seat,
    primary key (post, seat)
);
create index on question_support (seat);

alter table statement add column told text not null default '';
alter table post add column asks boolean not null default false;

comment on column conduct.room is 'which talk; public; consultation';
comment on column conduct.version is 'tells two who run a talk that one was faster; technical; consultation';
comment on column conduct.slow is 'seconds between two posts of one author; public; consultation';
comment on column conduct.paused_at is 'since when the talk pauses; public; consultation';
comment on column conduct.prompt is 'the question now, in words of the staff; public; consultation';
comment on column conduct.prompt_language is 'its language; public; consultation';
comment on column conduct.pinned is 'the post on top; pseudonymous; meeting+90d';
comment on column conduct.round_from is 'when the round began; public; consultation';
comment on column conduct.prompt_until is 'ends a step of the round; public; consultation';
comment on column conduct.write_until is 'ends a step of the round; public; consultation';
comment on column conduct.read_until is 'ends a step of the round; public; consultation';
comment on column conduct.vote_until is 'ends a step of the round; public; consultation';
comment on column conduct.wrap_up_until is 'ends a step of the round; public; consultation';
comment on column conduct.told is 'what the log last said of the talk; public; consultation';
comment on column poll.id is 'puts a question to a room; public; consultation';
comment on column poll.room is 'to which; public; consultation';
comment on column poll.words is 'the question, in words of the staff; public; consultation';
comment on column poll.options is 'the answers to choose from, one a line; public; consultation';
comment on column poll.language is 'the language of both; public; consultation';
comment on column poll.opened_at is 'from when on it takes votes; public; consultation';
comment on column poll.closed_at is 'until when; public; consultation';
comment on column poll.told is 'the totals last shown while it was open; public; consultation';
comment on column poll_vote.poll is 'which poll; pseudonymous; meeting+90d';
comment on column poll_vote.seat is 'counts one vote of each seat; pseudonymous; meeting+90d';
comment on column poll_vote.choice is 'what was chosen; pseudonymous; meeting+90d';
comment on column question.post is 'the post that asks the panel; pseudonymous; meeting+90d';
comment on column question.room is 'in which talk; public; meeting+90d';
comment on column question.taken_at is 'when the panel had it; public; meeting+90d';
comment on column question.answered_at is 'when the panel answered it; public; meeting+90d';
comment on column question.told is 'the support last shown; public; meeting+90d';
comment on column question_support.post is 'which question; pseudonymous; meeting+90d';
comment on column question_support.seat is 'counts one supporter once; pseudonymous; meeting+90d';
comment on column statement.told is 'the totals last shown while it is voted on; public; consultation';
comment on column post.asks is 'whether it is a question to the panel; public; meeting+90d';
