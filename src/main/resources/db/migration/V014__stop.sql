-- Everything stands still: when, who said so, why; and when it went on.
create table stop (
    id         text primary key,
    stopped_at timestamptz not null,
    stopped_by text not null,
    why        text not null,
    lifted_at  timestamptz,
    lifted_by  text
);
create unique index on stop ((true)) where lifted_at is null;

alter table consultation add column stopped_at timestamptz;

comment on column stop.id is 'names the stop; technical; audit';
comment on column stop.stopped_at is 'tells since when nothing was taken; public; audit';
comment on column stop.stopped_by is 'answers for the stop; personal; audit';
comment on column stop.why is 'tells the staff why; technical; audit';
comment on column stop.lifted_at is 'tells until when nothing was taken; public; audit';
comment on column stop.lifted_by is 'answers for going on; personal; audit';
comment on column consultation.stopped_at is 'nothing is taken since then; public; consultation';
