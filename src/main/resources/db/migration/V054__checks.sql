-- That somebody looked at words of a draft which rules took for a detail of somebody, and why they may stay.
create table look (
    consultation text not null references consultation on delete cascade,
    flaw         text not null,
    reason       text not null,
    looked_by    text not null,
    looked_at    timestamptz not null,
    primary key (consultation, flaw)
);
comment on column look.consultation is 'of which consultation; public; consultation';
comment on column look.flaw is 'hash of the words it is about; technical; consultation';
comment on column look.reason is 'why they may stay; technical; consultation';
comment on column look.looked_by is 'who looked; personal; consultation';
comment on column look.looked_at is 'when; technical; consultation';

-- Whom a consultation wants to reach, said before its record is frozen.
create table target (
    consultation text primary key references consultation on delete cascade,
    shares       text not null,
    set_by       text not null,
    set_at       timestamptz not null
);
comment on column target.consultation is 'of which consultation; public; consultation';
comment on column target.shares is 'which part of all is hoped for from whom; public; consultation';
comment on column target.set_by is 'who set it; personal; consultation';
comment on column target.set_at is 'when, before the freeze; technical; consultation';
