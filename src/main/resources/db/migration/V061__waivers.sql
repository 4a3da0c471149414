-- Somebody of the secretariat decided not to wait until nobody could ask for another look any more, and said why.
create table appeal_waiver (
    consultation text primary key references consultation on delete cascade,
    reason       text not null check (reason <> ''),
    language     text not null,
    waived_by    text not null,
    waived_at    timestamptz not null
);
comment on column appeal_waiver.consultation is 'whose record did not wait; public; consultation';
comment on column appeal_waiver.reason is 'why, for authors to read; public; consultation';
comment on column appeal_waiver.language is 'in which it is written; public; consultation';
comment on column appeal_waiver.waived_by is 'who decided it; personal; consultation';
comment on column appeal_waiver.waived_at is 'when; technical; consultation';

-- A record is not frozen over what its author can still have looked at again: this is asked for as long as it waits.
create index on moderation_case (consultation) where state = 'REJECTED';
