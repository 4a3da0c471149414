-- Contacts, each encrypted with a key of its own, which the master key outside the database wraps.
create table vault.contact (
    id      text primary key,
    sealed  bytea not null,
    kept_at timestamptz not null
);
comment on column vault.contact.id is 'names the record, and is its associated data; technical; close+30d';
comment on column vault.contact.sealed is 'address, language and withdrawal code of a guardian, encrypted; personal; close+30d';
comment on column vault.contact.kept_at is 'to find what nobody needs any more, to the hour; technical; close+30d';

create table vault.record_key (
    contact text primary key references vault.contact,
    master  text not null,
    wrapped bytea not null
);
comment on column vault.record_key.contact is 'which record it opens; technical; close+30d';
comment on column vault.record_key.master is 'which master key wrapped it; technical; close+30d';
comment on column vault.record_key.wrapped is 'the key of the record, encrypted; secret; close+30d';

-- A young person waits for a guardian's answer. The row goes with the answer, after seven days, or when they give up.
create table guardian_request (
    id                text primary key,
    consultation      text not null references consultation on delete cascade,
    receipt_digest    text not null unique,
    language          text not null,
    age_band          text not null,
    country           text not null,
    assents           text not null,
    assent_text       text not null,
    token_digest      text not null unique,
    contact           text not null,
    address_digest    text not null,
    letters           int not null default 0,
    arrived           boolean not null default false,
    expires_at        timestamptz not null
);
create index on guardian_request (address_digest);
create index on guardian_request (expires_at);
comment on column guardian_request.id is 'names the request; technical; close+30d';
comment on column guardian_request.consultation is 'what they want to take part in; technical; close+30d';
comment on column guardian_request.receipt_digest is 'lets the young person come back; pseudonymous; close+30d';
comment on column guardian_request.language is 'in which they read; personal; close+30d';
comment on column guardian_request.age_band is 'waits for the answer; personal; close+30d';
comment on column guardian_request.country is 'waits for the answer; personal; close+30d';
comment on column guardian_request.assents is 'wait for the answer; personal; close+30d';
comment on column guardian_request.assent_text is 'version of the words that were shown; public; close+30d';
comment on column guardian_request.token_digest is 'knows the code of the letter; secret; close+30d';
comment on column guardian_request.contact is 'names the record in the vault; pseudonymous; close+30d';
comment on column guardian_request.address_digest is 'so that nobody is written to again and again; pseudonymous; close+30d';
comment on column guardian_request.letters is 'how often we wrote; technical; close+30d';
comment on column guardian_request.arrived is 'whether the mail server took the last letter; technical; close+30d';
comment on column guardian_request.expires_at is 'seven days after asking; technical; close+30d';

-- A guardian agreed. It goes with the participant.
create table guardian_consent (
    participant       text primary key references participant on delete cascade,
    route             text not null check (route in ('LETTER', 'GROUP')),
    agreed_on         date not null,
    text              text not null,
    withdrawal_digest text not null unique,
    contact           text,
    notice_due        timestamptz
);
create index on guardian_consent (notice_due);
comment on column guardian_consent.participant is 'who may take part; pseudonymous; freeze+90d';
comment on column guardian_consent.route is 'by letter, or by a facilitator who holds the papers; technical; freeze+90d';
comment on column guardian_consent.agreed_on is 'when, by day; personal; freeze+90d';
comment on column guardian_consent.text is 'version of the words that were shown; public; freeze+90d';
comment on column guardian_consent.withdrawal_digest is 'knows the code that withdraws; secret; freeze+90d';
comment on column guardian_consent.contact is 'names the record in the vault; pseudonymous; close+30d';
comment on column guardian_consent.notice_due is 'when to write the second time, empty once done; technical; close+30d';

alter table demographic add column guardian_needed boolean not null default false;
comment on column demographic.guardian_needed is 'whether a guardian has to agree as well; personal; freeze+90d';

-- Codes that a facilitator hands out.
alter table invitation add column for_group boolean not null default false;
comment on column invitation.for_group is 'whether a facilitator holds the papers of who comes with it; technical; consultation';

-- An adult who brings a group: a school, a club, an event.
create table facilitator (
    id           text primary key,
    consultation text not null references consultation on delete cascade,
    organisation text not null,
    places       int not null,
    code_digest  text not null unique,
    made_on      date not null,
    ended_on     date
);
create index on facilitator (consultation);
comment on column facilitator.id is 'names the facilitator; technical; consultation';
comment on column facilitator.consultation is 'to which they bring a group; public; consultation';
comment on column facilitator.organisation is 'which organisation answers for the papers; personal; consultation';
comment on column facilitator.places is 'how many young people they may bring; technical; consultation';
comment on column facilitator.code_digest is 'knows their code; secret; consultation';
comment on column facilitator.made_on is 'when the secretariat made it, by day; technical; consultation';
comment on column facilitator.ended_on is 'when the secretariat ended it, by day; technical; consultation';

-- What a facilitator attested before codes were made: never who the young people are.
create table attestation (
    batch        text primary key,
    facilitator  text not null references facilitator on delete cascade,
    young_people int not null,
    papers       text not null check (papers in ('HELD', 'SIGNED_FORM')),
    seen_by      text not null default '',
    seen_on      date,
    text         text not null,
    language     text not null,
    attested_on  date not null
);
create index on attestation (facilitator);
comment on column attestation.batch is 'which codes were made; technical; consultation';
comment on column attestation.facilitator is 'who attested; pseudonymous; consultation';
comment on column attestation.young_people is 'for how many; technical; consultation';
comment on column attestation.papers is 'papers of their own, or our form, signed; technical; consultation';
comment on column attestation.seen_by is 'who saw the signed forms, by task; personal; consultation';
comment on column attestation.seen_on is 'when they were seen; technical; consultation';
comment on column attestation.text is 'version of the words that were accepted; public; consultation';
comment on column attestation.language is 'in which they were accepted; technical; consultation';
comment on column attestation.attested_on is 'when, by day; technical; consultation';
