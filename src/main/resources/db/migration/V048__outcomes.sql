-- What the group did with what young people said. Nothing is changed or taken away: what holds is what was noted last.
create table outcome (
    id           text primary key,
    consultation text not null references release,
    point        text not null,
    response     text not null check (response in ('ADOPTED', 'PARTLY', 'FORWARDED', 'NOT_ADOPTED', 'STILL_OPEN')),
    decided_on   date not null,
    noted_at     timestamptz not null,
    noted_by     text not null
);
create index outcome_order on outcome (consultation, noted_at, id);

create table outcome_reason (
    outcome  text not null references outcome,
    language text not null,
    words    text not null,
    primary key (outcome, language)
);

revoke update, delete, truncate on outcome, outcome_reason from "${app}";
comment on column outcome.id is 'names it in feeds; public; consultation';
comment on column outcome.consultation is 'of which consultation; public; consultation';
comment on column outcome.point is 'anchor in the released input; public; consultation';
comment on column outcome.response is 'what the group did; public; consultation';
comment on column outcome.decided_on is 'on which day; public; consultation';
comment on column outcome.noted_at is 'order, and age of feeds; public; consultation';
comment on column outcome.noted_by is 'who of the secretariat noted it; personal; staff';
comment on column outcome_reason.outcome is 'of which outcome; public; consultation';
comment on column outcome_reason.language is 'in which language it is said; public; consultation';
comment on column outcome_reason.words is 'why, as everybody reads it; public; consultation';
