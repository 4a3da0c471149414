package rostrum.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import rostrum.helpline.Helplines;
import rostrum.helpline.Typed;
import rostrum.platform.Refusal;
import rostrum.safeguarding.WorryPage;

/** The page on which somebody tells the safety team what worries them at a question. */
@ApplicationScoped
public class WorryForm {
    @Inject
    Submissions submissions;

    @Inject
    Helplines helplines;

    /** @param unkept words that are in no answer any more, after sending or closing: they are told all the same */
    WorryPage at(Seat seat, int page, String unkept) {
        var kept = submissions.sheet(seat).answer(question(seat, page)).words().strip();
        var typed = unkept.strip().equals(kept) ? "" : unkept.strip();
        return new WorryPage(
                address(seat, page),
                seat.page(page),
                true,
                kept,
                seat.who().language(),
                helplines.support(seat.who().country()),
                new Typed(typed, "", false, false),
                List.of());
    }

    static String address(Seat seat, int page) {
        return seat.page(page) + "/worry";
    }

    static Question question(Seat seat, int page) {
        return seat.survey().page(page).filter(question -> question.limit() > 0).orElseThrow(Refusal::notFound);
    }
}
