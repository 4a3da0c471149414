-- Looking for themes takes minutes: each run is a row that a node takes, tells how far it is, and ends.
create table theme_run (
    id           text primary key,
    consultation text not null references consultation on delete cascade,
    resolution   double precision not null,
    state        text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    attempt      int not null,
    done         int not null,
    pieces       int not null,
    asked_by     text not null,
    asked_at     timestamptz not null,
    ended_at     timestamptz
);
create unique index theme_run_active on theme_run (consultation) where state in ('WAITING', 'RUNNING');
create index theme_run_order on theme_run (consultation, asked_at);

create table theme_result (
    run     text primary key references theme_run on delete cascade,
    content text not null
);

comment on column theme_run.id is 'names the run; technical; consultation';
comment on column theme_run.consultation is 'of which consultation; public; consultation';
comment on column theme_run.resolution is 'how finely it cuts; public; consultation';
comment on column theme_run.state is 'what became of it; technical; consultation';
comment on column theme_run.attempt is 'how often a node took it; technical; consultation';
comment on column theme_run.done is 'how far it is; technical; consultation';
comment on column theme_run.pieces is 'of how much; technical; consultation';
comment on column theme_run.asked_by is 'who asked for it; personal; consultation';
comment on column theme_run.asked_at is 'when; technical; consultation';
comment on column theme_run.ended_at is 'when it ended; technical; consultation';
comment on column theme_result.run is 'of which run; technical; consultation';
comment on column theme_result.content is 'themes, and masked views without anybody’s key; special; consultation';
