-- What editors say about an input, until it is released.
create table draft (
    consultation text primary key,
    number       text not null
);

create table draft_remarks (
    consultation text not null references draft on delete cascade,
    language     text not null,
    purpose      text not null,
    action       text not null,
    primary key (consultation, language)
);

-- The first of the two who release. The seal is the hash of what was read and signed.
create table signature (
    consultation text primary key,
    name         text not null,
    publisher    boolean not null,
    seal         text not null,
    signed_at    timestamptz not null
);

create table release (
    consultation text primary key,
    released_at  timestamptz not null,
    first_by     text not null,
    second_by    text not null,
    seal         text not null
);

-- What left the house, byte by byte.
create table released_file (
    consultation text not null references release,
    language     text not null,
    format       text not null,
    content      bytea not null,
    hash         text not null,
    primary key (consultation, language, format)
);
