package rostrum.room.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import rostrum.moderation.Gate;
import rostrum.platform.Language;
import rostrum.room.Transcripts;
import rostrum.room.round.Conducts;
import rostrum.room.round.Polls;
import rostrum.room.round.Questions;

/** What is put before those who run talks, and before the hall. */
@ApplicationScoped
public class Guides {
    private static final int TO_PIN = 20;
    private static final int ON_SCREEN = 5;

    @Inject
    Transcripts transcripts;

    @Inject
    Conducts conducts;

    @Inject
    Polls polls;

    @Inject
    Questions questions;

    @Inject
    Gate gate;

    @Transactional
    public GuidesPage list(Language reader) {
        return new GuidesPage(transcripts.running(reader));
    }

    @Transactional
    public Optional<GuidePage> page(String room, Language reader) {
        return transcripts
                .find(room, reader)
                .map(brief -> new GuidePage(
                        brief,
                        conducts.of(room),
                        gate.isKept(),
                        gate.crowdedFor(brief.language()),
                        transcripts.newest(room, TO_PIN),
                        polls.newest(room, "").orElse(null),
                        questions.of(room, ""),
                        new PromptForm(""),
                        PollForm.empty(),
                        RoundForm.usual(),
                        false,
                        List.of()));
    }

    /** Nothing but what everybody in the room reads. */
    @Transactional
    public Optional<PresentPage> screen(String room, Language reader, PresentPage.Show show, boolean still) {
        return transcripts
                .find(room, reader)
                .map(brief -> new PresentPage(
                        brief,
                        conducts.of(room),
                        show,
                        transcripts.newest(room, ON_SCREEN),
                        polls.newest(room, "").orElse(null),
                        questions.of(room, "").stream()
                                .filter(question -> !question.isAnswered())
                                .limit(ON_SCREEN)
                                .toList(),
                        still));
    }
}
