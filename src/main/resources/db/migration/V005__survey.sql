create table survey_choice (
    consultation text primary key,
    survey       text not null
);

-- One of each participant, whatever the device and however often it is sent.
create table submission (
    id           text primary key,
    consultation text not null,
    participant  text not null,
    survey       text not null,
    version      int not null,
    sent_at      timestamptz,
    unique (consultation, participant)
);

-- Own words stand apart from what was picked.
create table free_text (
    id       text primary key,
    question text not null,
    words    text not null,
    language text not null,
    state    text not null,
    quotable boolean not null default false
);

create table answer (
    id         text primary key,
    submission text not null references submission on delete cascade,
    question   text not null,
    options    text not null default '',
    decline    text,
    free_text  text unique references free_text,
    unique (submission, question)
);
