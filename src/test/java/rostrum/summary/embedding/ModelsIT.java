package rostrum.summary.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.platform.Language;

/** What of the models is native runs in the WAR that we ship. */
@ExtendWith(ArquillianExtension.class)
class ModelsIT {
    @Inject
    Models models;

    @Test
    void readEachLanguageAsWellAsTheyCan() {
        try (var embedders = models.open()) {
            var english = embedders.of(Language.EN);
            var vectors = english.embed(
                    List.of("Strangers write to me", "Unknown people send messages", "Our school is closed"),
                    Lanes.of(2));

            assertEquals("bge-small-en-v1.5-q", english.id());
            assertTrue(Vectors.cosine(vectors[0], vectors[1]) > Vectors.cosine(vectors[0], vectors[2]));
            assertEquals("lexical-ar", embedders.of(Language.AR).id());
        }
    }
}
