-- Everything that editors wrote about an input, each time they saved it; the last one counts. A line is added and never changed.
create table draft_version (
    consultation text not null references consultation on delete cascade,
    number       int not null check (number > 0),
    saved_by     text not null,
    saved_at     timestamptz not null,
    content      text not null,
    primary key (consultation, number)
);
comment on column draft_version.consultation is 'of which consultation; public; consultation';
comment on column draft_version.number is 'the how many-th it is; technical; consultation';
comment on column draft_version.saved_by is 'who wrote it; personal; consultation';
comment on column draft_version.saved_at is 'when; technical; consultation';
comment on column draft_version.content is 'number of the document, and what editors say in it, by language; public; consultation';

insert into draft_version (consultation, number, saved_by, saved_at, content)
select d.consultation, 1, '', now(), jsonb_build_object(
    'number', d.number,
    'remarks', coalesce((select jsonb_object_agg(r.language, jsonb_build_object('purpose', r.purpose, 'action', r.action))
                         from draft_remarks r where r.consultation = d.consultation), '{}'::jsonb),
    'blocks', '[]'::jsonb)::text
from draft d join consultation c on c.id = d.consultation;

drop table draft_remarks;
drop table draft;

-- The time in which those who took part may say whether a draft is right, and what is told of it when it is over.
create table draft_round (
    consultation text primary key references consultation on delete cascade,
    opened_at    timestamptz not null,
    ended_at     timestamptz,
    counts       text not null
);
comment on column draft_round.consultation is 'of which consultation; public; consultation';
comment on column draft_round.opened_at is 'since when; public; consultation';
comment on column draft_round.ended_at is 'until when; public; consultation';
comment on column draft_round.counts is 'how many said what, as it is told; public; consultation';

-- What each of them says, until the round ends.
create table draft_reading (
    participant  text primary key references participant on delete cascade,
    consultation text not null references consultation on delete cascade,
    verdict      text not null
);
create index draft_reading_order on draft_reading (consultation);
comment on column draft_reading.participant is 'who says it, so that it counts once; pseudonymous; outcome+90d';
comment on column draft_reading.consultation is 'of which consultation; public; outcome+90d';
comment on column draft_reading.verdict is 'that it is right, or where something is missing; pseudonymous; outcome+90d';
