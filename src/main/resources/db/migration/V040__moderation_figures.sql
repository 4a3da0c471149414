-- What became of contributions, counted once and for good when nothing can change any more: numbers that move before
-- everybody's eyes tell of one person at each step.
create table moderation_figure (
    consultation text not null,
    what         text not null,
    count        int not null,
    primary key (consultation, what)
);
revoke update, delete, truncate on moderation_figure from "${app}";
comment on column moderation_figure.consultation is 'of which consultation; public; consultation';
comment on column moderation_figure.what is 'which end, reason or act is counted; public; consultation';
comment on column moderation_figure.count is 'how often, before it is rounded; pseudonymous; consultation';
