package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Guest;
import rostrum.budget.Scene;
import rostrum.budget.Scenes;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.platform.Language;
import rostrum.publishing.check.Flaw;
import rostrum.publishing.check.Rule;
import rostrum.summary.Records;

/** Nobody signs a draft that breaks a rule, until it is mended or somebody answers for it. */
@ExtendWith(ArquillianExtension.class)
class ChecksIT {
    private static final Signer EDITOR = new Signer("editor", false);

    @Inject
    Scenes scenes;

    @Inject
    Consultations consultations;

    @Inject
    Records records;

    @Inject
    Drafts drafts;

    @Inject
    Releases releases;

    private Scene scene;
    private Guest reader;
    private Brief closed;

    @BeforeEach
    void isFrozen() {
        scene = scenes.open(1);
        reader = scene.participant();
        scenes.tidy(scene.consultation());
        consultations.close(scene.consultation(), "editor");
        records.freeze(scene.consultation());
        closed = consultations.find(scene.consultation()).orElseThrow();
    }

    @AfterEach
    void tidy() {
        scenes.tidy(scene.consultation());
    }

    @Test
    void whatIsMendedCanBeSigned() {
        writes("Write to ana@example.org.");
        assertEquals(Signing.UNSOUND, sign());
        assertTrue(shown().contains("ana@example.org"));

        writes("Write to the secretariat.");
        assertEquals(Signing.FIRST, sign());
    }

    @Test
    void whatSomebodyAnswersForCanBeSigned() {
        writes("The site is www.example.org.");
        var door = "/desk/consultations/" + closed.id() + "/draft/looks/" + doubt().key();
        var editor = scene.staff("editor");

        assertTrue(shown().contains(door));
        assertEquals(422, editor.sends(door, "reason", " ").status());
        assertEquals(Signing.UNSOUND, sign());
        assertEquals(
                303,
                editor.sends(door, "reason", "It is the site of the meeting.").status());
        assertTrue(shown().contains("It is the site of the meeting."));
        assertEquals(Signing.FIRST, sign());
    }

    @Test
    void editorsFindAgainWhatTheyWrote() {
        var at = "/desk/consultations/" + closed.id() + "/draft";
        var editor = scene.staff("editor");
        assertEquals(
                422,
                editor.sends(at + "/blocks/asks-1", "words-en", "Keep the talks.")
                        .status());
        assertEquals(
                303,
                editor.sends(at + "/blocks/asks-1", said("Keep the talks.")).status());
        assertTrue(shown().contains("Keep the talks."));
        assertEquals(303, editor.sends(at + "/blocks/asks-1", said("")).status());
        assertTrue(!shown().contains("Keep the talks."));

        assertTrue(editor.opens(at + "/versions/1").answer().body().contains("Keep the talks."));
        assertEquals(303, editor.sends(at + "/versions/1").status());

        assertTrue(shown().contains("Keep the talks."));
        assertEquals(3, drafts.versions(closed.id()).size());
    }

    @Test
    void whoTookPartSaysWhetherItIsRight() {
        var round = "/desk/consultations/" + closed.id() + "/draft/round";
        var editor = scene.staff("editor");
        assertEquals(409, reader.opens("/me/draft").answer().statusCode());
        assertFalse(reader.opens("/me").answer().body().contains("/me/draft"), "nothing to read yet");
        assertEquals(303, editor.sends(round).status());

        assertTrue(reader.opens("/me").answer().body().contains("/me/draft"));
        assertEquals(422, reader.sends("/me/draft").status());
        assertEquals(303, reader.sends("/me/draft", "verdict", "answered").status());
        assertEquals(303, reader.sends("/me/draft", "verdict", "right").status());
        assertTrue(reader.opens("/me/draft").answer().body().contains("id=\"said\""));
        assertEquals(Signing.UNSOUND, sign());

        assertEquals(303, editor.sends(round + "/end").status());
        assertEquals(409, reader.sends("/me/draft", "verdict", "right").status());
        assertTrue(shown().contains("Fewer than 10 did"));
        assertEquals(Signing.FIRST, sign());
    }

    private String[] said(String words) {
        return drafts.languages(closed).stream()
                .flatMap(language -> Stream.of("words-" + language.tag(), words))
                .toArray(String[]::new);
    }

    private void writes(String purpose) {
        var remarks = new TreeMap<Language, Remarks>();
        drafts.drafted(closed)
                .orElseThrow()
                .inputs()
                .keySet()
                .forEach(language -> remarks.put(language, new Remarks(purpose, "Read it.")));
        drafts.edit(closed.id(), "6", Map.copyOf(remarks), "editor");
    }

    private Flaw doubt() {
        return drafts.checks(closed).orElseThrow().flaws().stream()
                .filter(flaw -> flaw.rule() == Rule.MASKED)
                .findFirst()
                .orElseThrow();
    }

    private String shown() {
        return scene.staff("editor")
                .opens("/desk/consultations/" + closed.id() + "/draft")
                .answer()
                .body();
    }

    private Signing sign() {
        return releases.sign(closed, EDITOR, drafts.seal(closed).orElseThrow());
    }
}
