-- Surveys that the secretariat writes in the browser. Each edit keeps the files that it changed: nothing written is lost,
-- and undoing is another edit.
create table survey_draft (
    id                text primary key,
    survey            text not null,
    number            int not null,
    begun_by          text not null,
    begun_at          timestamptz not null,
    published_version int
);

create table survey_edit (
    draft   text not null references survey_draft on delete cascade,
    number  int not null,
    act     text not null,
    about   text not null,
    made_by text not null,
    made_at timestamptz not null,
    primary key (draft, number)
);

create table survey_edit_file (
    draft   text not null,
    number  int not null,
    name    text not null,
    content text, -- nothing: taken out
    primary key (draft, number, name),
    foreign key (draft, number) references survey_edit on delete cascade
);

-- What people may be asked. The house can add here and change nothing.
create table survey_version (
    survey       text not null,
    version      int not null,
    published_by text not null,
    published_at timestamptz not null,
    primary key (survey, version)
);

create table survey_version_file (
    survey  text not null,
    version int not null,
    name    text not null,
    content text not null,
    primary key (survey, version, name),
    foreign key (survey, version) references survey_version
);
revoke update, delete on survey_version, survey_version_file from "${app}";

-- Of a survey that comes with the product there is only the one on the shelf.
alter table survey_choice add column version int;

comment on column survey_choice.version is 'which version that was published here is asked; public; consultation';
comment on column survey_draft.id is 'names the draft, by chance; technical; staff';
comment on column survey_draft.survey is 'which survey is written; public; staff';
comment on column survey_draft.number is 'how many edits there are, so that none is written over; technical; staff';
comment on column survey_draft.begun_by is 'who began it; personal; staff';
comment on column survey_draft.begun_at is 'when it was begun; technical; staff';
comment on column survey_draft.published_version is 'as which version it went out; public; staff';
comment on column survey_edit.draft is 'in which draft; technical; staff';
comment on column survey_edit.number is 'the order of the edits; technical; staff';
comment on column survey_edit.act is 'what was done; technical; staff';
comment on column survey_edit.about is 'to which question or file; public; staff';
comment on column survey_edit.made_by is 'who did it; personal; staff';
comment on column survey_edit.made_at is 'when; technical; staff';
comment on column survey_edit_file.draft is 'in which draft; technical; staff';
comment on column survey_edit_file.number is 'with which edit; technical; staff';
comment on column survey_edit_file.name is 'which file; technical; staff';
comment on column survey_edit_file.content is 'what it says since; public; staff';
comment on column survey_version.survey is 'which survey; public; consultation';
comment on column survey_version.version is 'which version; public; consultation';
comment on column survey_version.published_by is 'who let it out; personal; consultation';
comment on column survey_version.published_at is 'when; public; consultation';
comment on column survey_version_file.survey is 'which survey; public; consultation';
comment on column survey_version_file.version is 'which version; public; consultation';
comment on column survey_version_file.name is 'which file; public; consultation';
comment on column survey_version_file.content is 'what people are asked; public; consultation';
