-- Reports of harm stand apart from all else. Whoever takes one in may only add to them, by the function below;
-- the safeguarding lead reads them.

create table safeguarding.harm_case (
    id           text primary key,
    way          text not null check (way in ('HELP', 'POST', 'OWN', 'ANSWER', 'MODERATOR')),
    severity     text not null check (severity in ('S1', 'S2', 'S3', 'S4')),
    kind         text not null,
    contribution text not null,
    consultation text not null,
    place        text not null,
    words        text not null,
    language     text not null,
    opened_at    timestamptz not null,
    closed_at    timestamptz,
    settled_at   timestamptz,
    check (settled_at is null or closed_at is not null)
);
create unique index harm_case_open on safeguarding.harm_case (kind, contribution)
    where closed_at is null and contribution <> '';
create index on safeguarding.harm_case (opened_at) where closed_at is null;

-- What somebody told us. One case may be told of by several people.
create table safeguarding.harm_telling (
    id          text primary key,
    case_id     text not null references safeguarding.harm_case on delete cascade,
    way         text not null,
    words       text not null,
    country     text not null,
    language    text not null,
    about_staff boolean not null,
    told_by     text not null,
    told_at     timestamptz not null,
    reach         bytea,
    reach_master  text,
    reach_wrapped bytea,
    check ((reach is null) = (reach_master is null))
);
create index on safeguarding.harm_telling (case_id, told_at);

-- Everything that became of a case, in order. Its state is the sum of these.
create table safeguarding.harm_step (
    case_id text not null references safeguarding.harm_case on delete cascade,
    number  int not null,
    act     text not null check (act in ('TOLD', 'ACKNOWLEDGED', 'SEVERITY', 'NOTED', 'STAFF', 'DECIDED', 'SIGNED', 'OPPOSED')),
    value   text not null,
    reason  text not null,
    by      text not null,
    at      timestamptz not null,
    primary key (case_id, number)
);

-- Each call to the people on duty, once for everybody who is called; the one to nobody stands for the screen.
create table safeguarding.harm_call (
    case_id text not null references safeguarding.harm_case on delete cascade,
    mark    int not null,
    kind    text not null,
    staff   text not null,
    made_at timestamptz not null,
    primary key (case_id, mark, kind, staff)
);

-- Who is called, and where. Who is not listed is called on the screen alone.
create table safeguarding.duty (
    staff  text primary key,
    deputy boolean not null,
    mail   text not null
);

-- The one way in. It says nothing about what was there before: a second report about the same contribution joins the
-- open case, or opens one, and the caller cannot tell.
create function safeguarding.report(
    new_case text, new_telling text, told_way text, told_severity text, staff_meant boolean,
    told_kind text, told_contribution text, told_consultation text, told_place text, contribution_words text,
    told_words text, told_country text, told_language text, teller text, now timestamptz,
    told_reach bytea, told_reach_master text, told_reach_wrapped bytea)
    returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    found_case text;
begin
    while found_case is null loop
        insert into safeguarding.harm_case (id, way, severity, kind, contribution, consultation, place, words, language,
                                            opened_at)
            values (new_case, told_way, told_severity, told_kind, told_contribution, told_consultation, told_place,
                    contribution_words, told_language, now)
            on conflict do nothing;
        select c.id into found_case from safeguarding.harm_case c
            where c.closed_at is null and (c.id = new_case or told_contribution <> '' and c.kind = told_kind
                  and c.contribution = told_contribution)
            for update;
    end loop;
    insert into safeguarding.harm_telling (id, case_id, way, words, country, language, about_staff, told_by, told_at,
                                           reach, reach_master, reach_wrapped)
        values (new_telling, found_case, told_way, told_words, told_country, told_language, staff_meant, teller, now,
                told_reach, told_reach_master, told_reach_wrapped);
    if found_case <> new_case then
        insert into safeguarding.harm_step (case_id, number, act, value, reason, by, at)
            select found_case, coalesce(max(s.number), 0) + 1, 'TOLD', told_severity, '', '', now
            from safeguarding.harm_step s where s.case_id = found_case;
    end if;
end $$;
grant execute on function safeguarding.report to "${app}";

-- What stood in the store that this one replaces.
do $$
declare old record;
begin
    for old in select * from harm_report loop
        insert into safeguarding.harm_case values (old.id, 'HELP', 'S2', '', '', '', '', '', old.language,
                                                   old.told_at, old.closed_at, old.closed_at);
        insert into safeguarding.harm_telling values (old.id, old.id, 'HELP', concat_ws(E'\n\n', old.words, nullif(old.reach, '')),
                                                      old.country, old.language, false, 'visitor', old.told_at);
        if old.closed_at is not null then
            insert into safeguarding.harm_step values (old.id, 1, 'DECIDED',
                case when old.action then 'ACTION' else 'NO_ACTION' end, '', coalesce(old.closed_by, ''), old.closed_at);
            insert into safeguarding.harm_step values (old.id, 2, 'SIGNED', '', 'before two signatures were asked for', 'system',
                old.closed_at);
        end if;
    end loop;
    for old in select c.*, d.decided_by, d.decided_at from moderation_case c
               join decision d on d.case_id = c.id and d.revision = c.version - 1
               where c.state = 'ESCALATED' and c.closed_at is null loop
        insert into safeguarding.harm_case (id, way, severity, kind, contribution, consultation, place, words,
                                            language, opened_at)
            values (old.id, 'MODERATOR', 'S2', old.kind, old.contribution, old.consultation, old.place, old.words,
                    old.language, old.decided_at);
        insert into safeguarding.harm_telling values (old.id, old.id, 'MODERATOR', '', '', old.language, false,
                                                      old.decided_by, old.decided_at);
    end loop;
end $$;
drop table harm_report;

-- Answers that their author wanted the safety team to read: they never enter the queue.
alter table free_text add worry boolean not null default false;

comment on column free_text.worry is 'keeps a report of harm out of the queue; special; freeze+90d';
comment on column safeguarding.harm_case.id is 'names the case; pseudonymous; case';
comment on column safeguarding.harm_case.way is 'how it reached us; special; case';
comment on column safeguarding.harm_case.severity is 'how urgent it was at first; special; case';
comment on column safeguarding.harm_case.kind is 'what kind of contribution it is about; special; case';
comment on column safeguarding.harm_case.contribution is 'which contribution it is about; pseudonymous; case';
comment on column safeguarding.harm_case.consultation is 'where it happened; pseudonymous; case';
comment on column safeguarding.harm_case.place is 'under which topic or question; pseudonymous; case';
comment on column safeguarding.harm_case.words is 'the words of the contribution; special; case';
comment on column safeguarding.harm_case.language is 'for who can read it; pseudonymous; case';
comment on column safeguarding.harm_case.opened_at is 'starts the clock; special; case';
comment on column safeguarding.harm_case.closed_at is 'ends the clock; special; case';
comment on column safeguarding.harm_case.settled_at is 'when moderation was told the end; technical; case';
comment on column safeguarding.harm_telling.id is 'names what was told; pseudonymous; case';
comment on column safeguarding.harm_telling.case_id is 'the case it belongs to; pseudonymous; case';
comment on column safeguarding.harm_telling.way is 'how it reached us; special; case';
comment on column safeguarding.harm_telling.words is 'what was told; special; case';
comment on column safeguarding.harm_telling.reach is 'how somebody wants to be reached, encrypted; personal; case';
comment on column safeguarding.harm_telling.reach_master is 'which master key wrapped the key; technical; case';
comment on column safeguarding.harm_telling.reach_wrapped is 'the key of it, encrypted; secret; case';
comment on column safeguarding.harm_telling.country is 'where help has to come from; personal; case';
comment on column safeguarding.harm_telling.language is 'for who can read and answer it; pseudonymous; case';
comment on column safeguarding.harm_telling.about_staff is 'keeps the accused away from it; special; case';
comment on column safeguarding.harm_telling.told_by is 'a member of staff, or that it was a young person; personal; case';
comment on column safeguarding.harm_telling.told_at is 'starts a clock; special; case';
comment on column safeguarding.harm_step.case_id is 'the case it belongs to; pseudonymous; case';
comment on column safeguarding.harm_step.number is 'their order, and the version a lead has read; technical; case';
comment on column safeguarding.harm_step.act is 'what was done; special; case';
comment on column safeguarding.harm_step.value is 'with which result; special; case';
comment on column safeguarding.harm_step.reason is 'why; special; case';
comment on column safeguarding.harm_step.by is 'who did it; personal; case';
comment on column safeguarding.harm_step.at is 'when; special; case';
comment on column safeguarding.harm_call.case_id is 'the case it belongs to; pseudonymous; case';
comment on column safeguarding.harm_call.mark is 'which telling started that clock; technical; case';
comment on column safeguarding.harm_call.kind is 'which of the calls; technical; case';
comment on column safeguarding.harm_call.staff is 'who was called; personal; case';
comment on column safeguarding.harm_call.made_at is 'when people were called; technical; case';
comment on column safeguarding.duty.staff is 'who is called; personal; staff';
comment on column safeguarding.duty.deputy is 'whether only when the time is over; technical; staff';
comment on column safeguarding.duty.mail is 'where calls go; personal; staff';

-- What two people agreed to change in the list of helplines. Rows are only added and settled once.
create table helpline_proposal (
    id          text primary key,
    country     text not null,
    kind        text not null check (kind in ('CHILD', 'MISSING')),
    removal     boolean not null,
    name        text not null,
    phone       text not null,
    text_line   text not null,
    web         text not null,
    hours       text not null,
    ages        text not null,
    languages   text not null,
    source      text not null,
    checked_on  date not null,
    checked_by  text not null,
    proposed_by text not null,
    proposed_at timestamptz not null,
    approved    boolean,
    settled_by  text,
    settled_at  timestamptz,
    check ((approved is null) = (settled_by is null) and (approved is null) = (settled_at is null)),
    check (approved is not true or settled_by <> proposed_by)
);
create index on helpline_proposal (country, proposed_at);
revoke delete on helpline_proposal from "${app}";

comment on column helpline_proposal.id is 'names the proposal; technical; staff';
comment on column helpline_proposal.country is 'whose line it is; public; staff';
comment on column helpline_proposal.kind is 'whom the line is for; public; staff';
comment on column helpline_proposal.removal is 'whether the country shall have none; public; staff';
comment on column helpline_proposal.name is 'as its operator names it; public; staff';
comment on column helpline_proposal.phone is 'the number to call; public; staff';
comment on column helpline_proposal.text_line is 'how to write to it; public; staff';
comment on column helpline_proposal.web is 'its own page; public; staff';
comment on column helpline_proposal.hours is 'when somebody answers; public; staff';
comment on column helpline_proposal.ages is 'for whom it is; public; staff';
comment on column helpline_proposal.languages is 'what is spoken; public; staff';
comment on column helpline_proposal.source is 'where it was read; public; staff';
comment on column helpline_proposal.checked_on is 'when it was read; public; staff';
comment on column helpline_proposal.checked_by is 'who read it, as shown to everybody; public; staff';
comment on column helpline_proposal.proposed_by is 'who proposed it; personal; staff';
comment on column helpline_proposal.proposed_at is 'when; technical; staff';
comment on column helpline_proposal.approved is 'whether another person agreed; technical; staff';
comment on column helpline_proposal.settled_by is 'who agreed or refused; personal; staff';
comment on column helpline_proposal.settled_at is 'when; technical; staff';
