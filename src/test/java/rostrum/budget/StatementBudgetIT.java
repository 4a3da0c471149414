package rostrum.budget;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.moderation.quality.Draw;
import rostrum.platform.Id;

/**
 * How many statements a page asks of the database, no more and no less, however much there is to show. One is for who looks,
 * except where everybody may; the others are one for each kind of thing on the page.
 */
@ExtendWith(ArquillianExtension.class)
class StatementBudgetIT {
    private static final int SEEN = 200;
    private static final int DONE = 303;

    @Inject
    Scenes scenes;

    @Inject
    Owner owner;

    @Test
    void theFrontPage() {
        costs(2, SEEN, scene -> scene.participant().opens("/"));
    }

    @Test
    void aConsultation() {
        costs(3, SEEN, scene -> scene.participant().opens(scene.path()));
    }

    /** The consultation, and who is here: whoever was removed does not come in anew. */
    @Test
    void joining() {
        costs(2, SEEN, scene -> scene.participant().opens("/join/" + scene.consultation()));
    }

    @Test
    void onesOwnPage() {
        costs(2, SEEN, scene -> scene.participant().opens("/me"));
    }

    /** Person, age and country; whether a guardian agreed; whether they were removed; survey, consultation, answers; talks, names, posts, cases, the clock, votes, polls, questions; whether anything may be quoted; assents. */
    @Test
    void everythingThatIsKept() {
        costs(19, SEEN, scene -> scene.author().opens("/me/data"));
    }

    @Test
    void aQuestion() {
        costs(4, SEEN, scene -> scene.answerer(Scene.PAGES).opens(scene.path() + "/questions/9"));
    }

    @Test
    void keepingAnAnswer() {
        costs(
                7,
                DONE,
                scene -> scene.answerer(5 * scene.size())
                        .sends(scene.path() + "/questions/11", "words", "My own words."));
    }

    @Test
    void theLongForm() {
        costs(4, SEEN, scene -> scene.answerer(Scene.PAGES).opens(scene.path() + "/form"));
    }

    /** One answer or all of them: who writes, where, which survey; the row held, what is in it; words, answers. */
    @Test
    void keepingTheLongForm() {
        costs(7, DONE, scene -> scene.participant().sends(scene.path() + "/form", scene.form()));
    }

    @Test
    void sendingUpToThreeTexts() {
        costs(8, DONE, scene -> scene.answerer(Scene.PAGES).sends(scene.path() + "/answers"));
    }

    @Test
    void theRooms() {
        costs(3, SEEN, scene -> scene.participant().opens("/rooms"));
    }

    /** Room, consultation, name, both logs, how many came, posts, own posts, how many wait before them and how long, statements, who keeps it, how it is run, its poll, its questions. */
    @Test
    void aRoom() {
        costs(15, SEEN, scene -> scene.author().opens("/rooms/" + scene.room()));
    }

    /** Who looks, how it is run, the room, its consultation, who keeps it, the newest posts, its poll, its questions, whether moderators are behind. */
    @Test
    void aTalkToRun() {
        costs(9, SEEN, scene -> scene.staff("moderator-1").opens("/queue/rooms/" + scene.room()));
    }

    @Test
    void theScreenOfAHall() {
        costs(7, SEEN, scene -> scene.staff("moderator-1").opens("/rooms/" + scene.room() + "/present"));
    }

    /** Who looks and is on duty, the clock, what waits where, in which consultations; how many are here, the cases, notes, whether they are behind. */
    @Test
    void theQueue() {
        costs(9, SEEN, scene -> {
            scene.author();
            return scene.staff("moderator-1").opens("/queue");
        });
    }

    /** Duty, case, its last decision, what triage saw, the clock, who looks, and that they looked. */
    @Test
    void aCase() {
        costs(7, SEEN, scene -> {
            var moderator = scene.staff("moderator-1");
            return moderator.opens(scene.waitingCase(moderator));
        });
    }

    /** Who looks, and in which languages. */
    @Test
    void onesOwnDuty() {
        costs(2, SEEN, scene -> scene.staff("moderator-1").opens("/queue/duty"));
    }

    /** Who looks, the one that is drawn, and that they looked. */
    @Test
    void aSecondLook() throws SQLException {
        var drawn = Stream.generate(Id::fresh).filter(Draw::draws).findFirst().orElseThrow();
        owner.does("""
                insert into moderation_case (id, kind, contribution, consultation, place, band, language, words, state, version, opened_at)
                  values ('%1$s', 'POST', '%1$s', '%2$s', 'A topic', 'FROM_18', 'EN', 'Words', 'APPROVED', 2, now());
                insert into decision (id, case_id, revision, was, state, decided_by, decided_at)
                  values ('%1$s', '%1$s', 1, 'QUEUED', 'APPROVED', 'somebody', now())""".formatted(drawn, scenes.standing(1).consultation()));
        costs(3, SEEN, scene -> scene.staff("moderator-1").opens("/queue/second"));
    }

    /** Who looks, what was read twice, what moderators wrote. */
    @Test
    void theQuality() {
        costs(3, SEEN, scene -> scene.staff("lead").opens("/quality"));
    }

    /** Who looks, and the consultation: it is open, so there is nothing to count. */
    @Test
    void theNumbersOfModeration() {
        costs(2, SEEN, scene -> scene.staff("lead").opens("/moderation/" + scene.consultation()));
    }

    /** Who looks, the consultation, when rooms are open, whose papers hold, the shifts. */
    @Test
    void theRoster() {
        costs(5, SEEN, scene -> scene.staff("editor").opens("/desk" + scene.path() + "/duty"));
    }

    @Test
    void onesOwnShifts() {
        costs(3, SEEN, scene -> scene.staff("moderator-1").opens("/staff/duty"));
    }

    /** Who looks, the removals, the consultations, the words because of which. */
    @Test
    void theRemovals() {
        costs(4, SEEN, scene -> scene.staff("lead").opens("/removals"));
    }

    @Test
    void aConsultationAtTheDesk() {
        costs(5, SEEN, scene -> scene.staff("editor").opens("/desk" + scene.path()));
    }

    /** Who looks, the drafts, the versions that were published here. */
    @Test
    void theSurveys() {
        costs(3, SEEN, scene -> scene.staff("editor").opens("/desk/surveys"));
    }

    /** Who looks, the draft, its files; of how many questions it has. */
    @Test
    void whatCanBeTakenElsewhere() {
        costs(3, SEEN, scene -> onDraft(scene, "/copies"));
    }

    @Test
    void whatWasNotTaken() {
        costs(3, SEEN, scene -> onDraft(scene, "/arrival"));
    }

    private static Cost onDraft(Scene scene, String page) {
        var editor = scene.staff("editor");
        var begun = editor.sends("/desk/surveys", "from", "life-online");
        var draft = begun.answer().headers().firstValue("Location").orElseThrow();
        return editor.opens(URI.create(draft).getPath() + page);
    }

    @Test
    void theInvitations() {
        costs(3, SEEN, scene -> scene.staff("editor").opens("/desk" + scene.path() + "/invitations"));
    }

    @Test
    void theFacilitators() {
        costs(3, SEEN, scene -> scene.staff("editor").opens("/desk" + scene.path() + "/facilitators"));
    }

    /** Who looks, the consultation, what was brought. */
    @Test
    void theResultsFromElsewhere() {
        costs(3, SEEN, scene -> scene.staff("editor").opens("/desk" + scene.path() + "/regional"));
    }

    /** Who brings a group, the consultation, which survey. */
    @Test
    void aPaperForm() {
        costs(3, SEEN, scene -> scenes.bringing(scene.consultation()).opens("/group/paper"));
    }

    @Test
    void theKit() {
        costs(3, SEEN, scene -> scenes.bringing(scene.consultation()).opens("/group/kit"));
    }

    /** And what was sent before. */
    @Test
    void theAnswersOfAGroup() {
        costs(4, SEEN, scene -> scenes.bringing(scene.consultation()).opens("/group/together"));
    }

    /** Who, where, what; whether it is open; the record, its counts, its words, the cases. */
    @Test
    void keepingTheAnswersOfAGroup() {
        costs(8, DONE, scene -> scenes.bringing(scene.consultation()).sends("/group/together", scene.group()));
    }

    /** Who looks, the consultation, whether its record is frozen; the last run that found something, the last at all; edits; whether they were handed over; how they were coded. */
    @Test
    void theThemes() {
        costs(8, SEEN, scene -> {
            var released = scenes.open(scene.size()).released();
            return released.staff("editor").opens("/desk" + released.path() + "/themes");
        });
    }

    @Test
    void results() {
        costs(4, SEEN, scene -> {
            var released = scenes.open(scene.size()).released();
            return released.participant().opens("/results/" + released.consultation());
        });
    }

    /** The consultation, the released files, the input, what the group said. */
    @Test
    void whatTheGroupDid() {
        costs(4, SEEN, scene -> {
            var released = scenes.open(scene.size()).released();
            return released.participant().opens("/results/" + released.consultation() + "/outcomes");
        });
    }

    private void costs(int budget, int status, Function<Scene, Cost> act) {
        var little = scenes.standing(1);
        var much = scenes.standing(2);
        var few = act.apply(little);
        var many = act.apply(much);
        scenes.tidy(little.consultation());
        scenes.tidy(much.consultation());

        assertAll(
                () -> assertEquals(status, many.status(), many::toString),
                () -> assertEquals(budget, many.count(), many::toString),
                () -> assertEquals(few.count(), many.count(), () -> "With less there were less: " + few));
    }
}
