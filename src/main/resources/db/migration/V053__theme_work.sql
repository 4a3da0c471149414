-- What analysts did to themes. An edit is taken back by another fact, and never deleted: every run does them all again.
create table theme_edit (
    consultation text not null references consultation on delete cascade,
    number       int not null check (number > 0),
    content      text not null,
    made_by      text not null,
    made_at      timestamptz not null,
    undone_by    text not null default '',
    undone_at    timestamptz,
    primary key (consultation, number)
);

-- The themes as the draft tells them: asked for by a person, counted in the background.
create table theme_table (
    consultation text primary key references consultation on delete cascade,
    asked_by     text not null,
    asked_at     timestamptz not null,
    counted_at   timestamptz,
    failed_at    timestamptz,
    content      text not null default ''
);

-- A view that one person proposes to quote, in the words in which they read it, and another one releases.
create table theme_quote (
    consultation text not null references consultation on delete cascade,
    view         text not null,
    words        text not null,
    proposed_by  text not null,
    proposed_at  timestamptz not null,
    released_by  text not null default '',
    released_at  timestamptz,
    primary key (consultation, view)
);

comment on column theme_edit.consultation is 'of which consultation; public; consultation';
comment on column theme_edit.number is 'the order of the edits; technical; consultation';
comment on column theme_edit.content is 'what was done, to which themes and views of the record; pseudonymous; consultation';
comment on column theme_edit.made_by is 'who did it; personal; consultation';
comment on column theme_edit.made_at is 'when; technical; consultation';
comment on column theme_edit.undone_by is 'who took it back; personal; consultation';
comment on column theme_edit.undone_at is 'when; technical; consultation';
comment on column theme_table.consultation is 'of which consultation; public; consultation';
comment on column theme_table.asked_by is 'who handed the themes to the draft; personal; consultation';
comment on column theme_table.asked_at is 'when; technical; consultation';
comment on column theme_table.counted_at is 'when they were counted; technical; consultation';
comment on column theme_table.failed_at is 'when that failed; technical; consultation';
comment on column theme_table.content is 'themes with figures after disclosure control, and released quotes; public; consultation';
comment on column theme_quote.consultation is 'of which consultation; public; consultation';
comment on column theme_quote.view is 'which view of the record; pseudonymous; consultation';
comment on column theme_quote.words is 'what is quoted, masked; special; consultation';
comment on column theme_quote.proposed_by is 'who proposed it; personal; consultation';
comment on column theme_quote.proposed_at is 'when; technical; consultation';
comment on column theme_quote.released_by is 'who released it; personal; consultation';
comment on column theme_quote.released_at is 'when; technical; consultation';

-- What coders called the views of a sample, each without seeing the work of the others.
create table theme_code (
    consultation text not null references consultation on delete cascade,
    view         text not null,
    coder        text not null,
    theme        text not null,
    coded_at     timestamptz not null,
    primary key (consultation, view, coder)
);

comment on column theme_code.consultation is 'of which consultation; public; consultation';
comment on column theme_code.view is 'which view of the record; pseudonymous; consultation';
comment on column theme_code.coder is 'who coded it; personal; consultation';
comment on column theme_code.theme is 'in which theme they would put it; technical; consultation';
comment on column theme_code.coded_at is 'when; technical; consultation';
