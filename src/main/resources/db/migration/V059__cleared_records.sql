-- What people answered and wrote goes from a record when it goes from everywhere else; hash, tables and quotes stay.
alter table frozen_record add column cleared_on date;
comment on column frozen_record.cleared_on is 'since when only its hash and its tables are left; technical; consultation';
comment on column frozen_record.content is 'answers and approved views without anybody’s key, in no order; special; freeze+90d';
comment on column frozen_record.analysis is 'tables after disclosure control, and until it is cleared all views, masked; special; consultation';
comment on column theme_result.content is 'themes, and masked views without anybody’s key; special; freeze+90d';
