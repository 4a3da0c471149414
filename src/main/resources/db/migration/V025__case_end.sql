-- Whoever accused somebody may take it back while the case is open.
alter table safeguarding.harm_step drop constraint harm_step_act_check;
alter table safeguarding.harm_step add constraint harm_step_act_check
    check (act in ('TOLD', 'ACKNOWLEDGED', 'SEVERITY', 'NOTED', 'STAFF', 'CLEARED', 'DECIDED', 'SIGNED', 'OPPOSED'));

-- Who left is taken off the list of calls.
grant delete on safeguarding.duty to "${cases}";

-- A case that is over is looked at again every twelve months, and deleted after twenty-four by two people. Nobody changes
-- what was said about it; no role of the house deletes a case but by the function, which counts months and people itself.
create table safeguarding.harm_review (
    case_id text not null references safeguarding.harm_case on delete cascade,
    number  int not null,
    deletes boolean not null,
    reason  text not null,
    by      text not null,
    at      timestamptz not null,
    primary key (case_id, number)
);

create table safeguarding.harm_deletion (
    id         text primary key,
    case_id    text not null unique,
    closed_on  date not null,
    deleted_on date not null,
    first_by   text not null,
    second_by  text not null,
    counts     text not null,
    check (first_by <> second_by)
);
revoke update on safeguarding.harm_review from "${cases}";
revoke insert, update on safeguarding.harm_deletion from "${cases}";

create function safeguarding.delete_case(gone text, second text, certificate text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    ended timestamptz;
    signer text;
begin
    select c.closed_at into ended from safeguarding.harm_case c where c.id = gone and c.settled_at is not null for update;
    select case when r.deletes then r.by end into signer from safeguarding.harm_review r
        where r.case_id = gone order by r.number desc limit 1;
    if ended is null or ended > now() - interval '24 months' or signer is null or signer = second then
        raise exception 'It takes twenty-four months and two people';
    end if;
    insert into safeguarding.harm_deletion (id, case_id, closed_on, deleted_on, first_by, second_by, counts)
        values (certificate, gone, ended::date, current_date, signer, second,
                format('harm_case 1, harm_telling %s, harm_step %s, harm_call %s, harm_review %s, unsealing %s, unsealing_look %s',
                       (select count(*) from safeguarding.harm_telling where case_id = gone),
                       (select count(*) from safeguarding.harm_step where case_id = gone),
                       (select count(*) from safeguarding.harm_call where case_id = gone),
                       (select count(*) from safeguarding.harm_review where case_id = gone),
                       (select count(*) from safeguarding.unsealing where case_id = gone),
                       (select count(*) from safeguarding.unsealing_look l
                        join safeguarding.unsealing u on u.id = l.unsealing where u.case_id = gone)));
    delete from safeguarding.harm_case where id = gone;
end $$;
grant execute on function safeguarding.delete_case to "${cases}";

comment on column safeguarding.harm_review.case_id is 'the case it is about; pseudonymous; case+24m';
comment on column safeguarding.harm_review.number is 'their order; technical; case+24m';
comment on column safeguarding.harm_review.deletes is 'whether somebody signed that it goes; technical; case+24m';
comment on column safeguarding.harm_review.reason is 'why it is still needed; special; case+24m';
comment on column safeguarding.harm_review.by is 'who looked at it; personal; case+24m';
comment on column safeguarding.harm_review.at is 'when, for the next time; technical; case+24m';
comment on column safeguarding.harm_deletion.id is 'names the certificate; technical; technical';
comment on column safeguarding.harm_deletion.case_id is 'ties the audit to the certificate; technical; technical';
comment on column safeguarding.harm_deletion.closed_on is 'shows that it was time; technical; technical';
comment on column safeguarding.harm_deletion.deleted_on is 'on which day; technical; technical';
comment on column safeguarding.harm_deletion.first_by is 'who signed; personal; staff';
comment on column safeguarding.harm_deletion.second_by is 'who signed as well; personal; staff';
comment on column safeguarding.harm_deletion.counts is 'how many rows of which table; technical; technical';

-- Labels now say how long "case" is: a contact 30 days after the end of its case, all else 24 months and two signatures.
do $$
declare
    one record;
begin
    for one in select c.relname, a.attname, col_description(c.oid, a.attnum) as label,
                      case when a.attname like 'reach%' then '+30d' else '+24m' end as kept
               from pg_attribute a join pg_class c on c.oid = a.attrelid
               where c.relnamespace = 'safeguarding'::regnamespace and c.relkind = 'r' and a.attnum > 0
                 and not a.attisdropped and col_description(c.oid, a.attnum) like '%; case' loop
        execute format('comment on column safeguarding.%I.%I is %L', one.relname, one.attname, one.label || one.kept);
    end loop;
end $$;

-- What stands beside a moderator's case goes with its words.
comment on column appeal.case_id is 'which decision; pseudonymous; meeting+90d';
comment on column appeal.words is 'why the author disagrees; personal; meeting+90d';
comment on column appeal.asked_on is 'when, by day; pseudonymous; meeting+90d';
comment on column moderation_case.barred is 'the moderator who may not decide the appeal; technical; meeting+90d';
comment on column moderation_case.erased_on is 'when its author was erased and the link to the contribution cut; technical; meeting+90d';
