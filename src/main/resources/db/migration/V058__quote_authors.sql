-- Who can be asked about which view of a frozen record. It lies apart from all else, and no role can read it: functions answer
-- for one mark at a time, and a mark is made with a key that is not in the database.
create schema author;
grant usage on schema author to "${app}";

create table author.quotable (
    view         text primary key,
    mark         text not null,
    consultation text not null references consultation on delete cascade
);
create index quotable_mark on author.quotable (mark);
create index quotable_consultation on author.quotable (consultation);
comment on column author.quotable.view is 'a view of the record that may be quoted as long as this row stands; pseudonymous; outcome+90d';
comment on column author.quotable.mark is 'keyed digest of who said it, to be asked; pseudonymous; outcome+90d';
comment on column author.quotable.consultation is 'of which consultation; public; outcome+90d';

create function author.tie(consultation text, views text, marks text) returns void
    language sql security definer set search_path = pg_catalog, pg_temp
    as 'insert into author.quotable (view, mark, consultation)
        select tied.view, tied.mark, $1
        from unnest(string_to_array($2, '' ''), string_to_array($3, '' '')) tied (view, mark)
        order by tied.view';
create function author.views_of(mark text) returns setof text
    language sql security definer set search_path = pg_catalog, pg_temp
    as 'select q.view from author.quotable q where q.mark = $1 order by q.view';
create function author.views_in(consultation text) returns setof text
    language sql security definer set search_path = pg_catalog, pg_temp
    as 'select q.view from author.quotable q where q.consultation = $1 order by q.view';
create function author.untie(mark text) returns int
    language sql security definer set search_path = pg_catalog, pg_temp
    as 'with gone as (delete from author.quotable q where q.mark = $1 returning 1) select count(*)::int from gone';
create function author.forget(consultation text) returns int
    language sql security definer set search_path = pg_catalog, pg_temp
    as 'with gone as (delete from author.quotable q where q.consultation = $1 returning 1) select count(*)::int from gone';
grant execute on function author.tie, author.views_of, author.views_in, author.untie, author.forget to "${app}";

-- In which language a quote is, for its author to read it.
alter table theme_quote add column language text not null default '';
comment on column theme_quote.language is 'in which it is written; public; consultation';

-- Nobody can be asked about quotes of records that were frozen before: they are not quoted, unless they are out already.
delete from theme_quote where consultation in (select id from consultation where released_at is null);

-- What was released later than this is not in the draft, though it was handed over: its authors can still say no.
alter table theme_table add column quotes_until timestamptz;
comment on column theme_table.quotes_until is 'quotes released later are left out of the draft; technical; consultation';
