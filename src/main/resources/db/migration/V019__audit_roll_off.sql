-- The clock of the database alone says when a checkpoint is old enough: the house cannot make one look older.
alter table audit.checkpoint add column made timestamptz not null default now();
comment on column audit.checkpoint.made is 'when, by the clock of the database; technical; audit';

-- Where the chain begins after older notes were rolled off.
create table audit.beginning (
    seq       bigint primary key,
    chain     text not null,
    at        timestamptz not null,
    signature text not null
);
comment on column audit.beginning.seq is 'the last note that was rolled off; technical; audit';
comment on column audit.beginning.chain is 'what the first note left is tied to; technical; audit';
comment on column audit.beginning.at is 'when; technical; audit';
comment on column audit.beginning.signature is 'shows that we wrote this; technical; audit';

-- Takes away notes up to a checkpoint that is 24 months old, and leaves a signed beginning.
create function audit.roll_off(upto bigint, at timestamptz, signature text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    lock table audit.entry in exclusive mode;
    insert into audit.beginning (seq, chain, at, signature)
    select c.seq, c.chain, $2, $3 from audit.checkpoint c
    where c.seq = upto and c.made < now() - interval '24 months';
    if not found then
        raise exception 'There is no checkpoint of that age';
    end if;
    delete from audit.entry e where e.seq <= upto;
    delete from audit.checkpoint c where c.seq < upto;
    delete from audit.beginning b where b.seq < upto;
end $$;
grant execute on function audit.roll_off to "${app}";
