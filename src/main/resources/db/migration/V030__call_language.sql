-- A letter about a report is read in a hurry: in one language, and in the one of whoever is called.
alter table safeguarding.duty add column language text not null default 'en';

comment on column safeguarding.duty.language is 'language in which calls are written; technical; staff';
