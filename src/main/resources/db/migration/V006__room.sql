create table topic (
    id           text primary key,
    consultation text not null
);
create index on topic (consultation);

create table topic_text (
    topic    text not null references topic on delete cascade,
    language text not null,
    title    text not null,
    prompt   text not null,
    primary key (topic, language)
);

-- One topic, one age band. The number of the newest event stands here, so that taking it locks the room.
create table room (
    id           text primary key,
    consultation text not null,
    topic        text not null references topic,
    age_band     text not null,
    language     text not null,
    opens_at     timestamptz not null,
    closes_at    timestamptz not null,
    opened_at    timestamptz,
    closed_at    timestamptz,
    epoch        text not null,
    seq          bigint not null default 0,
    unique (topic, age_band)
);
create index on room (consultation);

-- The name that somebody has in one room and in no other.
create table seat (
    id          text primary key,
    room        text not null references room,
    participant text not null,
    pseudonym   text not null,
    unique (room, participant),
    unique (room, pseudonym)
);
create index on seat (participant);

create table post (
    id         text primary key,
    room       text not null references room,
    seat       text not null references seat,
    kind       text not null,
    key        text not null,
    words      text not null,
    language   text not null,
    said_at    timestamptz not null,
    case_id    text not null,
    state      text not null,
    reason     text,
    decided_at timestamptz,
    seq        bigint,
    unique (seat, key),
    unique (room, seq)
);

create table statement (
    id           text primary key,
    consultation text not null,
    topic        text not null references topic,
    words        text not null,
    language     text not null,
    proposed_at  timestamptz not null,
    state        text not null,
    opened_at    timestamptz,
    closed_at    timestamptz
);
create index on statement (topic);
create index on statement (consultation);

-- Without a time: when somebody voted is nobody's business.
create table vote (
    statement   text not null references statement,
    participant text not null,
    choice      text not null,
    primary key (statement, participant)
);
create index on vote (participant);

-- The log that everybody follows: numbered without a gap, in the order of commits; each event encoded once.
create table room_event (
    room    text not null references room,
    seq     bigint not null,
    kind    text not null,
    subject text not null,
    encoded text not null,
    primary key (room, seq)
);
create index on room_event (room, kind, seq);

create table room_ticket (
    digest      text primary key,
    room        text not null references room,
    participant text not null,
    expires_at  timestamptz not null
);
create index on room_ticket (expires_at);
