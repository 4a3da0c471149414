-- Words that are refused, erased or left out of a release go from the themes that were handed over, too; and what analysts did to
-- themes goes when the views that it names go.
comment on column theme_table.content is 'themes with figures after disclosure control, and quotes that stand; special; consultation';
comment on column theme_edit.consultation is 'of which consultation; public; freeze+90d';
comment on column theme_edit.number is 'the order of the edits; technical; freeze+90d';
comment on column theme_edit.content is 'what was done, to which themes and views of the record; pseudonymous; freeze+90d';
comment on column theme_edit.made_by is 'who did it; personal; freeze+90d';
comment on column theme_edit.made_at is 'when; technical; freeze+90d';
comment on column theme_edit.undone_by is 'who took it back; personal; freeze+90d';
comment on column theme_edit.undone_at is 'when; technical; freeze+90d';
comment on column theme_code.consultation is 'of which consultation; public; freeze+90d';
comment on column theme_code.view is 'which view of the record; pseudonymous; freeze+90d';
comment on column theme_code.coder is 'who coded it; personal; freeze+90d';
comment on column theme_code.theme is 'in which theme they would put it; technical; freeze+90d';
comment on column theme_code.coded_at is 'when; technical; freeze+90d';
