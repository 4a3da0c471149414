package rostrum.safeguarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/** Closed reports of harm that somebody has to look at again, without anybody's words; and what was deleted. */
public record KeptCasesPage(List<Line> due, List<Certificate> deleted, String typed, List<Problem> problems)
        implements Page {

    /**
     * One of them.
     *
     * @param reviewed why it was still needed when somebody last looked; empty if nobody did
     * @param signedBy who signed that it goes, or null
     * @param over whether it may be deleted
     * @param mine whether the reader signed, and so cannot sign again
     */
    public record Line(
            String id,
            Severity severity,
            Way way,
            Instant closedAt,
            String reviewed,
            @Nullable String signedBy,
            boolean over,
            boolean mine) {
        static Line of(Keeping one, String lead, Instant now) {
            var opening = one.of().opening();
            return new Line(
                    opening.id(),
                    one.of().severity(),
                    opening.way(),
                    one.closedAt(),
                    one.reviews().stream()
                            .filter(review -> !review.deletes())
                            .map(Keeping.Review::reason)
                            .reduce("", (earlier, later) -> later),
                    one.signature().map(Keeping.Review::by).orElse(null),
                    one.isOver(now),
                    one.isSignedBy(lead));
        }
    }

    /** What was deleted, when and by whom: how many rows of which table, and nothing of what stood in them. */
    public record Certificate(
            String id, LocalDate closedOn, LocalDate deletedOn, String first, String second, String counts) {}

    static KeptCasesPage of(List<Keeping> due, List<Certificate> deleted, String lead, Instant now) {
        var lines = due.stream().map(one -> Line.of(one, lead, now)).toList();
        return new KeptCasesPage(lines, deleted, "", List.of());
    }

    KeptCasesPage mending(String id, String reason, String problem) {
        return new KeptCasesPage(due, deleted, reason, List.of(Problem.of("reason-" + id, problem)));
    }

    @Override
    public int status() {
        return Problem.status(problems);
    }

    public boolean wrong(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }
}
