-- A moderator may ask somebody to pause in one talk; the post that was not shown says why, and its appeal ends the pause.
alter table seat add column muted_until timestamptz;
alter table seat add column muted_for text;
comment on column seat.muted_until is 'until when nothing is taken from this place; pseudonymous; meeting+90d';
comment on column seat.muted_for is 'the post because of which; pseudonymous; meeting+90d';

-- When the talk's term is over nobody sits there any more.
alter table seat alter column participant drop not null;
