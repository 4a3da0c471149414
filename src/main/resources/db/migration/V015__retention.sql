-- What each column is for, how close it comes to a person, and how long it is kept ("purpose; class; retention").
-- Who adds a column labels it, too: RetentionIT fails on one without.


comment on column scheduled_tasks.task_name is 'keeps the house’s own clock; technical; technical';
comment on column scheduled_tasks.task_instance is 'keeps the house’s own clock; technical; technical';
comment on column scheduled_tasks.task_data is 'keeps the house’s own clock; technical; technical';
comment on column scheduled_tasks.execution_time is 'keeps the house’s own clock; technical; technical';
comment on column scheduled_tasks.picked is 'keeps the house’s own clock; technical; technical';
comment on column scheduled_tasks.picked_by is 'keeps the house’s own clock; technical; technical';
comment on column scheduled_tasks.last_success is 'keeps the house’s own clock; technical; technical';
comment on column scheduled_tasks.last_failure is 'keeps the house’s own clock; technical; technical';
comment on column scheduled_tasks.consecutive_failures is 'keeps the house’s own clock; technical; technical';
comment on column scheduled_tasks.last_heartbeat is 'keeps the house’s own clock; technical; technical';
comment on column scheduled_tasks.version is 'keeps the house’s own clock; technical; technical';
comment on column scheduled_tasks.priority is 'keeps the house’s own clock; technical; technical';

comment on column invitation.code_digest is 'lets one person in; secret; close+30d';
comment on column invitation.consultation is 'to which consultation; technical; close+30d';
comment on column invitation.batch is 'which codes were made together; technical; close+30d';
comment on column invitation.used is 'lets nobody in twice, without a tie to the person; technical; close+30d';

comment on column participant.id is 'ties a person’s own things together; pseudonymous; outcome+90d';
comment on column participant.consultation is 'where the person takes part; pseudonymous; outcome+90d';
comment on column participant.receipt_digest is 'knows the receipt again; secret; outcome+90d';
comment on column participant.language is 'writes in the person’s language; pseudonymous; outcome+90d';
comment on column participant.pseudonym is 'the invented name; pseudonymous; outcome+90d';
comment on column participant.assents is 'what was agreed to; pseudonymous; outcome+90d';
comment on column participant.assent_text is 'the version of the words agreed to; technical; outcome+90d';
comment on column participant.joined_on is 'the day of the agreement; pseudonymous; outcome+90d';

comment on column demographic.participant is 'whose it is; pseudonymous; outcome+90d';
comment on column demographic.age_band is 'counts by age, keeps ages apart; personal; outcome+90d';
comment on column demographic.country is 'counts by region, finds the helpline; personal; freeze+90d';

comment on column visit.token_digest is 'knows the browser again; secret; session';
comment on column visit.participant is 'who looks; pseudonymous; session';
comment on column visit.started_at is 'ends the visit after twelve hours; technical; session';
comment on column visit.seen_at is 'ends the visit after half an hour; technical; session';

comment on column staff.name is 'names a colleague; personal; staff';
comment on column staff.password_hash is 'lets a colleague in; secret; staff';
comment on column staff.made_at is 'tells since when; personal; staff';

comment on column staff_role.staff is 'who; personal; staff';
comment on column staff_role.role is 'what this colleague may do; personal; staff';

comment on column staff_session.token_digest is 'knows the browser again; secret; session';
comment on column staff_session.staff is 'who works; personal; session';
comment on column staff_session.started_at is 'ends the session after twelve hours; technical; session';
comment on column staff_session.seen_at is 'ends the session when idle; technical; session';

comment on column consultation.id is 'plans and tells of a consultation; public; consultation';
comment on column consultation.meeting_name is 'plans and tells of a consultation; public; consultation';
comment on column consultation.meeting_place is 'plans and tells of a consultation; public; consultation';
comment on column consultation.zone is 'plans and tells of a consultation; public; consultation';
comment on column consultation.meeting_starts is 'plans and tells of a consultation; public; consultation';
comment on column consultation.meeting_ends is 'plans and tells of a consultation; public; consultation';
comment on column consultation.document_deadline is 'plans and tells of a consultation; public; consultation';
comment on column consultation.agenda_item is 'plans and tells of a consultation; public; consultation';
comment on column consultation.decision_owner is 'plans and tells of a consultation; public; consultation';
comment on column consultation.invitation_only is 'plans and tells of a consultation; public; consultation';
comment on column consultation.languages is 'plans and tells of a consultation; public; consultation';
comment on column consultation.announce_at is 'plans and tells of a consultation; public; consultation';
comment on column consultation.open_at is 'plans and tells of a consultation; public; consultation';
comment on column consultation.close_at is 'plans and tells of a consultation; public; consultation';
comment on column consultation.draft_at is 'plans and tells of a consultation; public; consultation';
comment on column consultation.release_at is 'plans and tells of a consultation; public; consultation';
comment on column consultation.feedback_at is 'plans and tells of a consultation; public; consultation';
comment on column consultation.announced_at is 'plans and tells of a consultation; public; consultation';
comment on column consultation.opened_at is 'plans and tells of a consultation; public; consultation';
comment on column consultation.closed_at is 'plans and tells of a consultation; public; consultation';
comment on column consultation.analysed_at is 'plans and tells of a consultation; public; consultation';
comment on column consultation.released_at is 'plans and tells of a consultation; public; consultation';
comment on column consultation.archived_at is 'plans and tells of a consultation; public; consultation';

comment on column consultation_text.consultation is 'tells of a consultation; public; consultation';
comment on column consultation_text.language is 'tells of a consultation; public; consultation';
comment on column consultation_text.title is 'tells of a consultation; public; consultation';
comment on column consultation_text.about is 'tells of a consultation; public; consultation';

comment on column moderation_case.id is 'names a case; technical; meeting+90d';
comment on column moderation_case.kind is 'what it is; technical; meeting+90d';
comment on column moderation_case.contribution is 'which post or answer it is about; pseudonymous; meeting+90d';
comment on column moderation_case.consultation is 'where it belongs; technical; meeting+90d';
comment on column moderation_case.place is 'tells the moderator where it would stand; technical; meeting+90d';
comment on column moderation_case.band is 'tells the moderator the age group; pseudonymous; meeting+90d';
comment on column moderation_case.language is 'finds a moderator who reads it; technical; meeting+90d';
comment on column moderation_case.words is 'what the moderator reads; special; meeting+90d';
comment on column moderation_case.state is 'what became of it; technical; meeting+90d';
comment on column moderation_case.version is 'lets nobody decide on what has changed; technical; meeting+90d';
comment on column moderation_case.opened_at is 'keeps the order of the queue; technical; meeting+90d';
comment on column moderation_case.lease_token is 'holds it for one moderator; secret; meeting+90d';
comment on column moderation_case.lease_holder is 'who reads it now; personal; meeting+90d';
comment on column moderation_case.lease_until is 'gives it back to the queue; technical; meeting+90d';
comment on column moderation_case.passed_by is 'does not give it to the same moderator again; personal; meeting+90d';
comment on column moderation_case.closed_at is 'the lead is done with it; technical; meeting+90d';

comment on column decision.id is 'names a decision; technical; meeting+90d';
comment on column decision.case_id is 'about which case; technical; meeting+90d';
comment on column decision.revision is 'keeps the order; technical; meeting+90d';
comment on column decision.was is 'from which state; technical; meeting+90d';
comment on column decision.state is 'to which state; technical; meeting+90d';
comment on column decision.reason is 'tells the author why; technical; meeting+90d';
comment on column decision.decided_by is 'answers for it; personal; meeting+90d';
comment on column decision.decided_at is 'tells when; technical; meeting+90d';

comment on column moderator_duty.staff is 'who is on duty; personal; session';
comment on column moderator_duty.seen_at is 'ends the duty after a minute; technical; session';


comment on column survey_choice.consultation is 'where it is asked; public; consultation';
comment on column survey_choice.survey is 'which questions; public; consultation';

comment on column submission.id is 'ties answers together; pseudonymous; freeze+90d';
comment on column submission.consultation is 'where; technical; freeze+90d';
comment on column submission.participant is 'whose, so that it can be changed and erased; pseudonymous; freeze+90d';
comment on column submission.survey is 'which questions; technical; freeze+90d';
comment on column submission.version is 'in which wording; technical; freeze+90d';
comment on column submission.sent_at is 'counts it once it was sent; pseudonymous; freeze+90d';

comment on column free_text.id is 'names the words; pseudonymous; freeze+90d';
comment on column free_text.question is 'what they answer; technical; freeze+90d';
comment on column free_text.words is 'a young person’s own words; special; freeze+90d';
comment on column free_text.language is 'in which language; pseudonymous; freeze+90d';
comment on column free_text.state is 'what the moderator decided; technical; freeze+90d';
comment on column free_text.quotable is 'whether the author agreed to be quoted; pseudonymous; freeze+90d';

comment on column answer.id is 'names an answer; pseudonymous; freeze+90d';
comment on column answer.submission is 'whose, so that it can be changed and erased; pseudonymous; freeze+90d';
comment on column answer.question is 'what was asked; technical; freeze+90d';
comment on column answer.options is 'what was picked; special; freeze+90d';
comment on column answer.decline is 'rather not; pseudonymous; freeze+90d';
comment on column answer.free_text is 'own words, kept apart; pseudonymous; freeze+90d';

comment on column topic.id is 'names a topic; public; consultation';
comment on column topic.consultation is 'where; public; consultation';

comment on column topic_text.topic is 'what the talk is about; public; consultation';
comment on column topic_text.language is 'what the talk is about; public; consultation';
comment on column topic_text.title is 'what the talk is about; public; consultation';
comment on column topic_text.prompt is 'what the talk is about; public; consultation';

comment on column room.id is 'when and for whom a talk is held; public; consultation';
comment on column room.consultation is 'when and for whom a talk is held; public; consultation';
comment on column room.topic is 'when and for whom a talk is held; public; consultation';
comment on column room.age_band is 'when and for whom a talk is held; public; consultation';
comment on column room.language is 'when and for whom a talk is held; public; consultation';
comment on column room.opens_at is 'when and for whom a talk is held; public; consultation';
comment on column room.closes_at is 'when and for whom a talk is held; public; consultation';
comment on column room.opened_at is 'when and for whom a talk is held; public; consultation';
comment on column room.closed_at is 'when and for whom a talk is held; public; consultation';
comment on column room.epoch is 'when and for whom a talk is held; public; consultation';
comment on column room.seq is 'when and for whom a talk is held; public; consultation';

comment on column seat.id is 'ties posts in one room together; pseudonymous; meeting+90d';
comment on column seat.room is 'where; pseudonymous; meeting+90d';
comment on column seat.participant is 'whose posts, so that they can be taken back; pseudonymous; meeting+90d';
comment on column seat.pseudonym is 'the name in this room alone; pseudonymous; meeting+90d';

comment on column post.id is 'names a post; pseudonymous; meeting+90d';
comment on column post.room is 'where; pseudonymous; meeting+90d';
comment on column post.seat is 'whose, so that it can be taken back; pseudonymous; meeting+90d';
comment on column post.kind is 'post or statement; technical; meeting+90d';
comment on column post.key is 'makes sending twice sending once; technical; meeting+90d';
comment on column post.words is 'a young person’s own words; special; meeting+90d';
comment on column post.language is 'reads it out right; technical; meeting+90d';
comment on column post.said_at is 'keeps the order of the talk; pseudonymous; meeting+90d';
comment on column post.case_id is 'which case decides on it; technical; meeting+90d';
comment on column post.state is 'what became of it; technical; meeting+90d';
comment on column post.reason is 'tells the author why; technical; meeting+90d';
comment on column post.decided_at is 'tells the room when; technical; meeting+90d';
comment on column post.seq is 'its place in the room’s log; technical; meeting+90d';

comment on column statement.id is 'names a statement; public; meeting+90d';
comment on column statement.consultation is 'where; public; meeting+90d';
comment on column statement.topic is 'about what; public; meeting+90d';
comment on column statement.words is 'what is voted on; special; meeting+90d';
comment on column statement.language is 'reads it out right; technical; meeting+90d';
comment on column statement.proposed_at is 'keeps the order; technical; meeting+90d';
comment on column statement.state is 'what became of it; technical; meeting+90d';
comment on column statement.opened_at is 'since when it is voted on; technical; meeting+90d';
comment on column statement.closed_at is 'until when; technical; meeting+90d';

comment on column vote.statement is 'on what; pseudonymous; meeting+90d';
comment on column vote.participant is 'one vote of each person; pseudonymous; meeting+90d';
comment on column vote.choice is 'how the person votes; special; meeting+90d';

comment on column room_event.room is 'where; technical; meeting+90d';
comment on column room_event.seq is 'the order everybody follows; technical; meeting+90d';
comment on column room_event.kind is 'what happened; technical; meeting+90d';
comment on column room_event.subject is 'to what; technical; meeting+90d';
comment on column room_event.encoded is 'what is sent to everybody in the room; special; meeting+90d';

comment on column room_ticket.digest is 'opens one line; secret; session';
comment on column room_ticket.room is 'into which room; technical; session';
comment on column room_ticket.participant is 'for whom; pseudonymous; session';
comment on column room_ticket.expires_at is 'for half a minute; technical; session';

comment on column frozen_record.consultation is 'of which consultation; public; consultation';
comment on column frozen_record.frozen_at is 'since when it does not change; public; consultation';
comment on column frozen_record.hash is 'shows that it was not changed; public; consultation';
comment on column frozen_record.content is 'answers and approved views without anybody’s key, in no order; special; consultation';
comment on column frozen_record.analysis is 'tables after disclosure control; public; consultation';

comment on column draft.consultation is 'prepares the meeting input; public; consultation';
comment on column draft.number is 'prepares the meeting input; public; consultation';

comment on column draft_remarks.consultation is 'what editors say in the input; public; consultation';
comment on column draft_remarks.language is 'what editors say in the input; public; consultation';
comment on column draft_remarks.purpose is 'what editors say in the input; public; consultation';
comment on column draft_remarks.action is 'what editors say in the input; public; consultation';

comment on column signature.consultation is 'what is released; technical; consultation';
comment on column signature.name is 'who signed first; personal; consultation';
comment on column signature.publisher is 'whether one of the two is a publisher; technical; consultation';
comment on column signature.seal is 'the hash of what was signed; technical; consultation';
comment on column signature.signed_at is 'when; technical; consultation';

comment on column release.consultation is 'what was released; public; consultation';
comment on column release.released_at is 'when; public; consultation';
comment on column release.first_by is 'who signed first; personal; consultation';
comment on column release.second_by is 'who signed second; personal; consultation';
comment on column release.seal is 'the hash of what was signed; public; consultation';

comment on column released_file.consultation is 'what anybody may download; public; consultation';
comment on column released_file.language is 'what anybody may download; public; consultation';
comment on column released_file.format is 'what anybody may download; public; consultation';
comment on column released_file.content is 'what anybody may download; public; consultation';
comment on column released_file.hash is 'what anybody may download; public; consultation';

-- That something was deleted, when, by which rule, and how many rows of which table.
create table deletion (
    consultation text not null,
    term         text not null,
    deleted_on   date not null,
    counts       text not null,
    primary key (consultation, term)
);
comment on column deletion.consultation is 'of which consultation; public; consultation';
comment on column deletion.term is 'by which rule; public; consultation';
comment on column deletion.deleted_on is 'on which day; public; consultation';
comment on column deletion.counts is 'how many rows of which table; public; consultation';
