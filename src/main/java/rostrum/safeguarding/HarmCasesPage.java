package rostrum.safeguarding;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Language;
import rostrum.platform.Page;

/**
 * Reports of harm that are open, without anybody's words.
 *
 * @param overdue how many of them had to be acknowledged or decided before now
 * @param kept how many closed ones somebody has to look at again
 */
public record HarmCasesPage(List<Line> open, long overdue, int kept, Instant now) implements Page {

    /**
     * One of them.
     *
     * @param acknowledgeBy nothing where it is acknowledged
     * @param by who acknowledged it; empty if nobody did
     * @param called how often people were called, and when last
     * @param signature whether it waits for a second signature, under a decision or a lower severity
     * @param unsealing whether somebody asks another lead to agree that they see a contact
     */
    public record Line(
            String id,
            Severity severity,
            Way way,
            String place,
            Language language,
            Instant openedAt,
            @Nullable Instant acknowledgeBy,
            Instant decideBy,
            String by,
            boolean aboutStaff,
            boolean signature,
            boolean unsealing,
            int calls,
            @Nullable Instant called) {

        static Line of(HarmCase one, List<Call> made, boolean unsealing) {
            var opening = one.opening();
            var countdown = one.countdown();
            return new Line(
                    opening.id(),
                    one.severity(),
                    opening.way(),
                    opening.subject().place(),
                    opening.language(),
                    opening.openedAt(),
                    countdown.acknowledgeBy().orElse(null),
                    countdown.decideBy().orElseThrow(),
                    one.acknowledgement().map(Step::by).orElse(""),
                    one.isAboutStaff(),
                    one.decision().isPresent() || one.lowering().isPresent(),
                    unsealing,
                    (int) made.stream().filter(Call::isOnTheScreen).count(),
                    made.stream().map(Call::at).max(Comparator.naturalOrder()).orElse(null));
        }

        /** What must be done first, until then. */
        public Instant due() {
            return acknowledgeBy != null && acknowledgeBy.isBefore(decideBy) ? acknowledgeBy : decideBy;
        }
    }

    static HarmCasesPage of(List<Line> lines, Instant now) {
        var open = lines.stream().sorted(Comparator.comparing(Line::due)).toList();
        return new HarmCasesPage(
                open, open.stream().filter(line -> line.due().isBefore(now)).count(), 0, now);
    }

    HarmCasesPage keeping(int due) {
        return new HarmCasesPage(open, overdue, due, now);
    }
}
