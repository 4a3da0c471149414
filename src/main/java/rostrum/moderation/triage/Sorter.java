package rostrum.moderation.triage;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import rostrum.moderation.Contribution;
import rostrum.platform.Time;

/** Reads what comes in before it is queued, beside what came shortly before. */
@ApplicationScoped
public class Sorter {
    @Inject
    Time time;

    private final Recents recents = new Recents();
    private final Screening screening = Screening.shipped();

    /** Called early, so that the lists are read before somebody speaks. */
    void start(@Observes @Priority(5900) Startup startup) {}

    @PreDestroy
    void close() {
        screening.close();
    }

    public Sorted sort(Contribution one) {
        var finding = screening.of(one.words(), one.language());
        var trail =
                new Recents.Trail(one.id(), one.consultation(), one.author(), Recents.pieces(one.words()), time.now());
        var alike = recents.alike(trail);
        var more = new ArrayList<>(finding.signals());
        if (alike.isPresent()) more.add(Signal.whole(Concern.REPEATED));
        if (recents.isFlood(trail)) more.add(Signal.whole(Concern.FLOOD));
        return new Sorted(one, new Finding(more), alike.orElse(""), trail);
    }

    void keep(@Observes(during = TransactionPhase.AFTER_SUCCESS) Arrived arrived) {
        recents.keep(arrived.all().stream().map(Sorted::trail).toList());
    }
}
