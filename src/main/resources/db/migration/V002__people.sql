create table invitation (
    code_digest  text primary key,
    consultation text not null,
    batch        text not null,
    used         boolean not null default false
);

create table participant (
    id             text primary key,
    consultation   text not null,
    receipt_digest text not null unique,
    language       text not null,
    pseudonym      text not null,
    assents        text not null,
    assent_text    text not null,
    joined_on      date not null
);
create index on participant (consultation);

-- Age and country stand apart from whatever somebody says.
create table demographic (
    participant text primary key references participant on delete cascade,
    age_band    text not null,
    country     text not null
);

create table visit (
    token_digest text primary key,
    participant  text not null references participant on delete cascade,
    started_at   timestamptz not null,
    seen_at      timestamptz not null
);

create table staff (
    name          text primary key,
    password_hash text not null,
    made_at       timestamptz not null
);

create table staff_role (
    staff text not null references staff on delete cascade,
    role  text not null,
    primary key (staff, role)
);

create table staff_session (
    token_digest text primary key,
    staff        text not null references staff on delete cascade,
    started_at   timestamptz not null,
    seen_at      timestamptz not null
);
