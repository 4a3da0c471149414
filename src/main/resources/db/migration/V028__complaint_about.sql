-- A complaint about the safety team is read by nobody who is in it.
alter table complaint add column about_safety boolean not null default false;

comment on column complaint.about_safety is 'keeps a complaint about the safety team from its leads; special; outcome+90d';
