-- What a closed consultation leaves behind, without anybody's key; its hash shows that it was never changed.
create table frozen_record (
    consultation text primary key,
    frozen_at    timestamptz not null,
    hash         text not null,
    content      text not null,
    analysis     text not null
);
