package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Scene;
import rostrum.budget.Scenes;
import rostrum.consultation.Consultations;
import rostrum.consultation.Hands;
import rostrum.platform.Id;
import rostrum.summary.Records;

/** Who decides what others may read in a consultation never signs for what leaves it, and the other way. */
@ExtendWith(ArquillianExtension.class)
class HandsIT {
    private static final String MODERATOR = "moderator-1";
    private static final String OTHER = "moderator-2";

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

    @Inject
    Hands hands;

    private Scene scene;
    private final String words = "Said by " + Id.fresh();

    @BeforeEach
    void somebodySpeaks() {
        scene = scenes.open(1);
        scene.participant()
                .sends("/rooms/" + scene.room() + "/posts", "kind", "post", "words", words, "key", Id.fresh());
    }

    @AfterEach
    void tidy() {
        scenes.tidy(scene.consultation());
    }

    @Test
    void whoModeratedDoesNotSignWhateverTheirWorkIsByNow() {
        scene.decides(scene.staff(MODERATOR), words, "do", "approve", "note", "");
        scenes.tidy(scene.consultation());
        consultations.close(scene.consultation(), "editor");
        records.freeze(scene.consultation());
        var closed = consultations.find(scene.consultation()).orElseThrow();
        var seal = drafts.seal(closed).orElseThrow();

        assertEquals(Signing.MODERATED, releases.sign(closed, new Signer(MODERATOR, true), seal));
        assertEquals(Signing.FIRST, releases.sign(closed, new Signer("publisher", true), seal));
        assertTrue(hands.hasSigned(scene.consultation(), "publisher"));
    }

    @Test
    void whoSignedTakesNoCase() {
        hands.signed(scene.consultation(), MODERATOR);

        assertEquals(409, claimed(MODERATOR));
        assertEquals(303, claimed(OTHER));
    }

    private int claimed(String name) {
        var moderator = scene.staff(name);
        var listed = Pattern.compile(Pattern.quote(words) + ".*?(/queue/cases/[0-9a-z]+/claims)", Pattern.DOTALL)
                .matcher(moderator.opens("/queue").answer().body());
        assertTrue(listed.find(), "listed");
        return moderator.sends(listed.group(1)).status();
    }
}
