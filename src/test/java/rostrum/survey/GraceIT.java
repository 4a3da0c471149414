package rostrum.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Guest;
import rostrum.budget.Scenes;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.consultation.Stage;
import rostrum.platform.Time;
import rostrum.summary.Freezer;

/** What was begun before closing may be finished for half an hour, and nothing else is taken. */
@ExtendWith(ArquillianExtension.class)
class GraceIT {
    private static final String EDITOR = "editor";

    @Inject
    Scenes scenes;

    @Inject
    Consultations consultations;

    @Inject
    Answers answers;

    @Inject
    Freezer freezer;

    @Inject
    Time time;

    private String consultation;
    private String at;
    private Guest guest;

    @BeforeEach
    void opens() {
        var opened = new ArrayList<String>();
        time.ago(Duration.ofHours(2), () -> opened.add(scenes.asking("kinds")));
        consultation = opened.get(0);
        at = "/consultations/" + consultation;
        guest = scenes.participant(consultation);
    }

    @AfterEach
    void tidy() {
        scenes.tidy(consultation);
    }

    @Test
    void whatWasBegunIsFinishedAndSentAndOnlyThenTheRecordFreezes() {
        keeps("word.words", "Wide-open");
        consultations.close(consultation, EDITOR);
        freezer.run();

        assertEquals(Stage.CLOSED, stage(), "somebody is finishing");
        assertTrue(guest.opens("/me").answer().body().contains("you can still finish"));
        assertTrue(guest.opens(at + "/form").answer().body().contains("minutes are left"));
        assertEquals(
                303, guest.sends(at + "/form", LongFormIT.whole("go", "next")).status());
        assertTrue(guest.opens(at + "/answers").answer().body().contains("minutes are left"));
        var sent = guest.sends(at + "/answers");
        assertTrue(sent.answer().headers().firstValue("Location").orElseThrow().endsWith("/sent"));
        assertEquals(1, answers.sent(consultation));
        assertFalse(guest.opens(at + "/sent").answer().body().contains(at + "/answers/reopening"));
        assertEquals(409, guest.sends(at + "/answers/reopening").status());

        freezer.run();
        assertEquals(Stage.CLOSED, stage(), "a moderator has to read what was sent");
    }

    @Test
    void whoHadNotBegunCannotBeginAndReadsWhatTheyTyped() {
        consultations.close(consultation, EDITOR);

        var refused = guest.sends(at + "/form", "word.words", "Wide awake", "idea.words", "An idea", "go", "next");

        assertEquals(409, refused.status());
        for (var typed : List.of("Wide awake", "An idea", "This consultation has closed"))
            assertTrue(refused.answer().body().contains(typed), typed);
        assertEquals(
                409,
                guest.sends(at + "/questions/14", "words", "x", "go", "next").status());
        assertEquals(409, guest.opens(at + "/form").status());
        var worry = guest.sends(at + "/questions/14", "words", "He threatens me", "go", "worry");
        assertEquals(200, worry.status(), "who worries is heard at any time");
        assertTrue(worry.answer().body().contains("He threatens me"));
        assertFalse(answers.isUnfinished(consultation));
    }

    @Test
    void afterTheGraceItIsSaidThatItIsOverAndNothingTypedIsLost() {
        keeps("word.words", "Wide-open");
        time.ago(Brief.GRACE.plusSeconds(5), () -> consultations.close(consultation, EDITOR));

        var refused = guest.sends(at + "/form", "word.words", "Wide awake", "go", "next");

        assertEquals(409, refused.status());
        assertTrue(refused.answer().body().contains("The time for finishing is over"));
        assertTrue(refused.answer().body().contains("Wide awake"));
        assertTrue(
                guest.sends(at + "/answers").answer().body().contains("Wide-open"), "what was kept is given back, too");
        assertEquals(0, answers.sent(consultation));
        freezer.run();
        assertTrue(stage().isAfter(Stage.CLOSED), "nobody is waited for any more");
    }

    private void keeps(String... fields) {
        var whole = Stream.of(fields, new String[] {"go", "save"})
                .flatMap(Stream::of)
                .toArray(String[]::new);
        assertEquals(303, guest.sends(at + "/form", whole).status());
    }

    private Stage stage() {
        return consultations.find(consultation).orElseThrow().stage();
    }
}
