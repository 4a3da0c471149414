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
