-- Who votes alike under a topic, as it was last told while its talks went on: how many there are in each group, with spaces
-- between; one number where there are no groups.
alter table topic add column alike text not null default '';

comment on column topic.alike is 'the sizes of the groups who vote alike last shown while their talks go on; public; consultation';
