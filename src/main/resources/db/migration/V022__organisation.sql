-- Colleagues whom their organisation vouches for (OpenID Connect). Its name for them is kept as a keyed digest only.
create table staff_identity (
    staff     text primary key references staff on delete cascade,
    digest    text not null unique,
    linked_at timestamptz not null
);
comment on column staff_identity.staff is 'who comes in with it; personal; staff';
comment on column staff_identity.digest is 'keyed digest of issuer and subject; pseudonymous; staff';
comment on column staff_identity.linked_at is 'since when it opens; technical; staff';
