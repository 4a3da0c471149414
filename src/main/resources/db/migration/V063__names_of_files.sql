-- So that an error names the file as its sender knows it, and a page says which files were not needed. Until they are taken in.
alter table regional_result add column files text not null default '';
comment on column regional_result.files is 'how its files were called, and which were not needed; personal; freeze+90d';
