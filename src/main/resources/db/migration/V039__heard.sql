-- When a line of the queue was last open in some tab: what its moderator had in hand is free soon after the last one is gone.
alter table moderator_duty add column heard_at timestamptz;
comment on column moderator_duty.heard_at is 'when a page of theirs was last open; personal; session';
