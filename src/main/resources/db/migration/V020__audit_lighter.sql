-- Two indexes that each act paid for and hardly anybody used: few notes wait at a time, and nobody looks one up by its name.
drop index audit.waiting_due_id_idx;
alter table audit.entry drop constraint entry_id_key;
