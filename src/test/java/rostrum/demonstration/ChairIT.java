package rostrum.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.consultation.Consultations;
import rostrum.platform.Id;
import rostrum.platform.Language;
import rostrum.room.Topics;
import rostrum.room.round.Conducts;
import rostrum.room.round.Polls;
import rostrum.room.round.Questions;
import rostrum.room.round.Step;

/** The story has one talk that is led, believable and small. */
@ExtendWith(ArquillianExtension.class)
class ChairIT {
    @Inject
    Storyteller storyteller;

    @Inject
    Consultations consultations;

    @Inject
    Topics topics;

    @Inject
    Conducts conducts;

    @Inject
    Polls polls;

    @Inject
    Questions questions;

    @Test
    void oneTalkHasARoundAPollAndAQuestion() {
        var title = "Led " + Id.fresh();
        var chapter = new Chapter(Map.ofEntries(
                Map.entry("stage", "OPEN"),
                Map.entry("lasts", 30),
                Map.entry("people", 12),
                Map.entry("meeting", Map.of("en", "A meeting")),
                Map.entry("title", Map.of("en", title)),
                Map.entry("about", Map.of("en", "What would be fair?")),
                Map.entry("topic", Map.of("en", "Age checks")),
                Map.entry("prompt", Map.of("en", "What would be fair?")),
                Map.entry("question", "Will you ask us again?"),
                Map.entry("poll", "Who should check?"),
                Map.entry("options", List.of("An office", "The app", "Nobody"))));

        storyteller.tell(chapter);

        var told = consultations.all().stream()
                .filter(one -> one.title(Language.EN).equals(title))
                .findFirst()
                .orElseThrow();
        var room = topics.page(told.id(), Language.EN)
                .orElseThrow()
                .topics()
                .get(0)
                .rooms()
                .get(1)
                .id();
        var current = conducts.of(room).current();
        assertTrue(current != null && current.step() == Step.WRITE, "whoever comes may write");
        assertEquals(3, polls.newest(room, "").orElseThrow().options().size());
        assertEquals("Will you ask us again?", questions.of(room, "").get(0).words());
    }
}
