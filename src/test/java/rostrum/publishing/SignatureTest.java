package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final Instant NOW = Instant.parse("2026-01-12T09:00:00Z");
    private static final Signer EDITOR = new Signer("amina", false);
    private static final Signer PUBLISHER = new Signer("li", true);

    private final Signature byEditor = new Signature("c", EDITOR, "seal", NOW);

    @Test
    void takesASecondPerson() {
        assertEquals(Optional.of(Signing.SAME_PERSON), byEditor.refuses(EDITOR));
        assertEquals(Optional.of(Signing.SAME_PERSON), byEditor.refuses(new Signer("amina", true)));
    }

    @Test
    void takesAPublisher() {
        assertEquals(Optional.of(Signing.NO_PUBLISHER), byEditor.refuses(new Signer("bo", false)));
        assertEquals(Optional.empty(), byEditor.refuses(PUBLISHER));
        assertEquals(Optional.empty(), new Signature("c", PUBLISHER, "seal", NOW).refuses(EDITOR));
    }

    @Test
    void isForWhatWasReadAlone() {
        assertFalse(byEditor.isFor("another seal"));
    }

    @Test
    void comesTooLateAfterTheRelease() {
        assertTrue(Signing.ALREADY.isRefused());
        assertEquals("publishing.already", Signing.ALREADY.key());
    }

    @Test
    void namesTheSameDraftByTheSameSeal() {
        assertEquals(drafted().seal(), drafted().seal());
    }

    private static Drafted drafted() {
        var consultation = Consultation23.brief();
        var material = new Material(consultation, rostrum.summary.Example.large(), "", null);
        return Drafted.of(material, language -> Drafter.usual(material, language));
    }
}
