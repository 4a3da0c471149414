-- Who may do what. The owner (db.user) makes tables and is used for nothing else; the house works as "${app}", and what it
-- must not read lies in schemas of their own. Decision 10 says how later migrations keep to that.
do $$
declare
    name text;
begin
    foreach name in array array['${app}', '${vault}', '${cases}', '${audit}'] loop
        if not exists (select from pg_roles where rolname = name) then
            execute format('create role %I nologin noinherit', name);
        end if;
        execute format('grant connect on database %I to %I', current_database(), name);
    end loop;
    execute format('revoke all on database %I from public', current_database());
end $$;

-- What everybody in the house works with: rows may come, change and go, tables may not.
revoke all on schema public from public;
grant usage on schema public to "${app}";
grant select, insert, update, delete on all tables in schema public to "${app}";
grant usage on all sequences in schema public to "${app}";
alter default privileges in schema public grant select, insert, update, delete on tables to "${app}";
alter default privileges in schema public grant usage on sequences to "${app}";
alter default privileges revoke execute on functions from public;
revoke insert, update, delete on flyway_schema_history from "${app}";
revoke all on audit from "${app}";

-- Contacts, and cases of harm. The application adds by functions; only these roles read.
create schema vault;
grant usage on schema vault to "${vault}", "${app}";
alter default privileges in schema vault grant select, insert, update, delete on tables to "${vault}";

create schema safeguarding;
grant usage on schema safeguarding to "${cases}", "${app}";
alter default privileges in schema safeguarding grant select, insert, update on tables to "${cases}";

-- The audit. A note waits here until it is linked into the chain.
create schema audit;
grant usage on schema audit to "${app}", "${cases}", "${vault}", "${audit}";
alter default privileges in schema audit grant select on tables to "${audit}";

create table audit.waiting (
    id      text primary key,
    at      timestamptz not null,
    due     timestamptz not null,
    actor   text not null,
    act     text not null,
    subject text not null,
    detail  text not null,
    seal    text not null
);
create index on audit.waiting (due, id);
comment on column audit.waiting.id is 'names the note, by chance; technical; audit';
comment on column audit.waiting.at is 'when it was done, to the hour for young people; pseudonymous; audit';
comment on column audit.waiting.due is 'when it may be linked; technical; audit';
comment on column audit.waiting.actor is 'who did it: a member of staff, or a kind of person; pseudonymous; audit';
comment on column audit.waiting.act is 'what was done; technical; audit';
comment on column audit.waiting.subject is 'to what, by its random name; pseudonymous; audit';
comment on column audit.waiting.detail is 'how, in codes; pseudonymous; audit';
comment on column audit.waiting.seal is 'shows that the note was not changed; technical; audit';

-- One chain without a gap: each row holds what was noted and a keyed digest of itself and the one before.
create table audit.entry (
    seq     bigint primary key,
    id      text not null unique,
    at      timestamptz not null,
    actor   text not null,
    act     text not null,
    subject text not null,
    detail  text not null,
    seal    text not null,
    chain   text not null
);
comment on column audit.entry.seq is 'place in the chain; technical; audit';
comment on column audit.entry.id is 'names the note, by chance; technical; audit';
comment on column audit.entry.at is 'when it was done, to the hour for young people; pseudonymous; audit';
comment on column audit.entry.actor is 'who did it: a member of staff, or a kind of person; pseudonymous; audit';
comment on column audit.entry.act is 'what was done; technical; audit';
comment on column audit.entry.subject is 'to what, by its random name; pseudonymous; audit';
comment on column audit.entry.detail is 'how, in codes; pseudonymous; audit';
comment on column audit.entry.seal is 'shows that the note was not changed; technical; audit';
comment on column audit.entry.chain is 'ties the note to all before it; technical; audit';

create table audit.checkpoint (
    seq       bigint primary key,
    chain     text not null,
    at        timestamptz not null,
    signature text not null
);
comment on column audit.checkpoint.seq is 'how long the chain was; technical; audit';
comment on column audit.checkpoint.chain is 'what it ended with; technical; audit';
comment on column audit.checkpoint.at is 'when; technical; audit';
comment on column audit.checkpoint.signature is 'shows that we wrote this; technical; audit';

create function audit.note(id text, at timestamptz, due timestamptz, actor text, act text, subject text, detail text,
                           seal text) returns void
    language sql security definer set search_path = pg_catalog, pg_temp
    as 'insert into audit.waiting (id, at, due, actor, act, subject, detail, seal)
        values ($1, $2, $3, $4, $5, $6, $7, $8)';
grant execute on function audit.note to "${app}", "${cases}", "${vault}";

-- Moves waiting notes to the end of the chain, in the order given, and signs: all of it, or nothing.
create function audit.link(first bigint, ids text[], chains text[], at timestamptz, signature text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    moved bigint;
begin
    lock table audit.entry in exclusive mode;
    if first <> (select coalesce(max(e.seq), 0) + 1 from audit.entry e) then
        raise exception 'The chain goes on elsewhere';
    end if;
    insert into audit.entry (seq, id, at, actor, act, subject, detail, seal, chain)
    select first + n.place - 1, w.id, w.at, w.actor, w.act, w.subject, w.detail, w.seal, n.chain
    from unnest(ids, chains) with ordinality as n (id, chain, place)
    join audit.waiting w on w.id = n.id;
    get diagnostics moved = row_count;
    if moved <> cardinality(ids) then
        raise exception 'A note is not there any more';
    end if;
    delete from audit.waiting w where w.id = any (ids);
    insert into audit.checkpoint (seq, chain, at, signature)
    values (first + moved - 1, chains[moved], at, signature) on conflict do nothing; -- a false one is for the verifier to find
end $$;
grant execute on function audit.link to "${app}";

-- What a young person did can be followed as long as they are here: erasing the row unlinks it.
alter table participant add column trace text not null unique default replace(gen_random_uuid()::text, '-', '');
comment on column participant.trace is 'stands for them in the audit; pseudonymous; freeze+90d';
