-- Every log over one engine: of a room (room:<id>), of a seat for who sits there (me@<id>), of the queue. Numbered without a
-- gap in the order of commits; the row of a log is locked by whoever numbers, until that is certain.
create table log (
    name  text primary key,
    epoch text not null default left(replace(gen_random_uuid()::text, '-', ''), 8),
    seq   bigint not null default 0,
    first bigint not null default 1
);

-- What has a name to be kept under belongs into a snapshot, until something else is kept under the same name.
create table log_event (
    log     text not null references log on delete cascade,
    seq     bigint not null,
    kind    text not null,
    subject text not null,
    keep    text not null default '',
    encoded text not null,
    primary key (log, seq)
);

insert into log (name, epoch, seq) select 'room:' || id, epoch, seq from room;

-- What was forgotten after its time is no gap: who stands before it begins anew.
update log set first = seq + 1
 where seq > 0 and not exists (select from room_event e where 'room:' || e.room = log.name and e.seq = 1);

insert into log_event (log, seq, kind, subject, keep, encoded)
select 'room:' || room, seq, case kind when 'post.withdrawn' then 'post.redacted'
                                       when 'statement.withdrawn' then 'statement.closed' else kind end, subject,
       case when kind = 'post.published' then '+'
            when kind = 'statement.opened' and not exists (
                 select from room_event c where c.room = e.room and c.kind = 'statement.closed' and c.subject = e.subject)
             and seq = (select max(seq) from room_event o where o.room = e.room and o.kind = e.kind and o.subject = e.subject)
            then 'statement ' || subject
            when kind = 'room.state' and seq = (select max(seq) from room_event s where s.room = e.room and s.kind = e.kind)
            then 'state' else '' end,
       regexp_replace(regexp_replace(encoded, '^(\{"s":\d+,"k":")post\.withdrawn"', '\1post.redacted"'),
                      '^(\{"s":\d+,"k":")statement\.withdrawn"', '\1statement.closed"')
from room_event e;

create index on log_event (subject) where subject <> '';
create index on log_event (log, keep, seq) where keep <> '';

drop table room_event;
alter table room drop column epoch, drop column seq;

-- What is told after its commit, in the order in which it happened: nobody waits for anybody to be numbered.
create table log_waiting (
    id      bigint generated always as identity primary key,
    log     text not null,
    at      timestamptz not null,
    kind    text not null,
    subject text not null,
    detail  text not null
);

-- The queue tells by itself what becomes of its cases, whoever changes them: no words, and of answers not the age either.
create function queue_tells() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
    waits   boolean := new.state in ('QUEUED', 'HIDDEN');
    waited  boolean := tg_op = 'UPDATE' and old.state in ('QUEUED', 'HIDDEN');
    happens text;
    detail  json;
    happened timestamptz := date_trunc('second', clock_timestamp());
begin
    if waits and new.lease_token is not null then
        if waited and old.lease_token is not distinct from new.lease_token then return null; end if;
        happens := 'case.claimed';
        detail := json_build_object('id', new.id, 'by', new.lease_holder);
    elsif waits then
        if waited and old.state = new.state and old.lease_token is null then return null; end if;
        happens := 'case.opened';
        happened := new.opened_at;
        detail := json_build_object('id', new.id, 'kind', lower(new.kind), 'place', new.place,
                                    'lang', lower(new.language),
                                    'band', case when new.kind = 'ANSWER' then '' else new.band end);
    elsif waited then
        happens := 'case.closed';
        detail := json_build_object('id', new.id, 'state', lower(new.state));
    else
        return null;
    end if;
    insert into public.log_waiting (log, at, kind, subject, detail)
    values ('queue', happened, happens, new.id, detail::text);
    perform pg_notify('rostrum', 'queue 0');
    return null;
end $$;
create trigger queue_tells after insert or update on moderation_case for each row execute function queue_tells();

insert into log_waiting (log, at, kind, subject, detail)
select 'queue', now(), 'case.opened', id,
       json_build_object('id', id, 'kind', lower(kind), 'place', place, 'lang', lower(language),
                         'band', case when kind = 'ANSWER' then '' else band end)::text
from moderation_case where state = 'QUEUED' order by opened_at, id;

-- One line for whoever was let in, into the logs named.
drop table room_ticket;
create table live_ticket (
    digest     text primary key,
    reader     text not null,
    visit      text not null,
    logs       text not null,
    expires_at timestamptz not null
);
create index on live_ticket (expires_at);
create index on live_ticket (reader);

comment on column log.name is 'of which room, seat or queue; technical; meeting+90d';
comment on column log.epoch is 'names this history; technical; meeting+90d';
comment on column log.seq is 'how far it has come; technical; meeting+90d';
comment on column log.first is 'since when it is kept; technical; meeting+90d';

comment on column log_event.log is 'where; technical; meeting+90d';
comment on column log_event.seq is 'the order everybody follows; technical; meeting+90d';
comment on column log_event.kind is 'what happened; technical; meeting+90d';
comment on column log_event.subject is 'to what; technical; meeting+90d';
comment on column log_event.keep is 'what whoever begins anew has to hear; technical; meeting+90d';
comment on column log_event.encoded is 'what is sent to everybody who follows; special; meeting+90d';

comment on column log_waiting.id is 'the order in which it happened; technical; session';
comment on column log_waiting.log is 'where it will be told; technical; session';
comment on column log_waiting.at is 'when it happened; technical; session';
comment on column log_waiting.kind is 'what happened; technical; session';
comment on column log_waiting.subject is 'to what; technical; session';
comment on column log_waiting.detail is 'what will be told, never words; technical; session';

comment on column live_ticket.digest is 'opens one line; secret; session';
comment on column live_ticket.reader is 'for whom; pseudonymous; session';
comment on column live_ticket.visit is 'keyed digest of the visit that asked; pseudonymous; session';
comment on column live_ticket.logs is 'into which logs; technical; session';
comment on column live_ticket.expires_at is 'for half a minute; technical; session';
