-- What a meeting and its place are called in the other languages: a delegate who reads Arabic knows it by its Arabic name.
alter table consultation_text add column meeting text not null default '';
alter table consultation_text add column place text not null default '';
comment on column consultation_text.meeting is 'tells of a consultation; public; consultation';
comment on column consultation_text.place is 'tells of a consultation; public; consultation';
