-- How many vote alike is public, so only what may be told is kept: the whole rounded to five, then each group, 0 for fewer than
-- ten. It held the exact sizes.
update topic set alike = (
    select round(sum(size) / 5.0) * 5 || ' '
           || string_agg((case when size < 10 then 0 else round(size / 5.0) * 5 end)::text, ' ' order by place)
    from unnest(string_to_array(alike, ' ')::int[]) with ordinality as told (size, place))
where alike <> '';
comment on column topic.alike is 'how many vote alike, rounded, as last shown while their talks go on: the whole, then each group; public; consultation';
