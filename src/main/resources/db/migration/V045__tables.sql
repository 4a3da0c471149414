-- Which tables a record will be told in, declared before it is frozen.
create table table_plan (
    consultation text primary key references consultation on delete cascade,
    plan         text not null,
    declared_by  text not null,
    declared_at  timestamptz not null
);
comment on column table_plan.consultation is 'of which consultation; public; consultation';
comment on column table_plan.plan is 'which questions are broken down, and by what; public; consultation';
comment on column table_plan.declared_by is 'who declared it; personal; consultation';
comment on column table_plan.declared_at is 'when, before the freeze; technical; consultation';

-- What was printed of a consultation, for later releases to be audited against; a line is added and never changed.
create table edition (
    consultation text not null references consultation on delete cascade,
    number       int not null check (number > 0),
    made_at      timestamptz not null,
    plan         text not null,
    parameters   text not null,
    output       text not null,
    figures      text not null,
    primary key (consultation, number)
);
comment on column edition.consultation is 'of which consultation; public; consultation';
comment on column edition.number is 'the how many-th it is; public; consultation';
comment on column edition.made_at is 'when; public; consultation';
comment on column edition.plan is 'the hash of the plan of its tables; public; consultation';
comment on column edition.parameters is 'the bounds of disclosure control by which it was made; public; consultation';
comment on column edition.output is 'the hash of all tables; public; consultation';
comment on column edition.figures is 'every figure as it is printed; public; consultation';
