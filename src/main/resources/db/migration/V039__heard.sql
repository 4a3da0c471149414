-- When a line of the queue was last open in some tab: what its moderator had in hand is free soon after the last one is gone.
alter table moderator_duty add column heard_at timestamptz;
comment on column moderator_duty.heard_at is 'when a page of theirs was last open; personal; session';

-- What a group said together: nobody can be asked whether other words say the same.
alter table moderation_case add column together boolean not null default false;
comment on column moderation_case.together is 'whether several people said it with one voice; technical; meeting+90d';
