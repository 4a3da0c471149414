create table consultation (
    id                text primary key,
    meeting_name      text not null,
    meeting_place     text not null,
    zone              text not null,
    meeting_starts    date not null,
    meeting_ends      date not null,
    document_deadline timestamptz not null,
    agenda_item       text not null,
    decision_owner    text not null,
    invitation_only   boolean not null,
    languages         text not null default '',
    announce_at       timestamptz not null,
    open_at           timestamptz not null,
    close_at          timestamptz not null,
    draft_at          timestamptz not null,
    release_at        timestamptz not null,
    feedback_at       timestamptz not null,
    announced_at      timestamptz,
    opened_at         timestamptz,
    closed_at         timestamptz,
    analysed_at       timestamptz,
    released_at       timestamptz,
    archived_at       timestamptz
);

create table consultation_text (
    consultation text not null references consultation on delete cascade,
    language     text not null,
    title        text not null,
    about        text not null,
    primary key (consultation, language)
);
