package rostrum.moderation.figures;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.consultation.Stage;
import rostrum.moderation.Reason;
import rostrum.moderation.State;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;
import rostrum.platform.disclosure.Suppression;

/** The public numbers of a consultation's moderation, as the clock has counted them once and for good. */
@ApplicationScoped
@Transactional
public class Figures {
    /**
     * What may have become of a contribution.
     *
     * @param code under which it is counted
     * @param key of its name
     */
    private record End(String code, String key) {}

    private static final List<End> ENDS = Stream.concat(
                    Stream.of(State.APPROVED, State.REDACTED, State.ESCALATED, State.WITHDRAWN)
                            .map(state -> new End(state.name(), state.key())),
                    Arrays.stream(Reason.values())
                            .filter(reason -> !reason.isHarm())
                            .map(reason -> new End(reason.name(), reason.key())))
            .toList();

    @Inject
    EntityManager db;

    @Inject
    Consultations consultations;

    Optional<FiguresPage> page(String consultation) {
        return consultations
                .find(consultation)
                .filter(brief -> brief.stage().isAfter(Stage.DRAFT))
                .map(brief -> new FiguresPage(brief, told(brief)));
    }

    @SuppressWarnings("unchecked")
    private Optional<FiguresPage.Told> told(Brief of) {
        if (!of.isSealed()) return Optional.empty();
        List<Object[]> rows = db.createNativeQuery("select what, count from moderation_figure where consultation = ?1")
                .setParameter(1, of.id())
                .getResultList();
        Map<String, Integer> counts =
                rows.stream().collect(toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
        return counts.isEmpty() ? Optional.empty() : Optional.of(told(counts));
    }

    static FiguresPage.Told told(Map<String, Integer> counts) {
        var all = Disclosure.count(
                ENDS.stream().mapToInt(end -> number(counts, end.code())).sum());
        var appealed = count(counts, "appealed");
        var advised = count(counts, "advised");
        return new FiguresPage.Told(
                lines(counts, all),
                all,
                number(counts, "median"),
                Disclosure.share(appealed, count(counts, "rejected")),
                Disclosure.share(count(counts, "overturned"), appealed),
                Disclosure.share(advised, count(counts, "read")),
                Disclosure.share(count(counts, "followed"), advised));
    }

    private static List<FiguresPage.Line> lines(Map<String, Integer> counts, Count all) {
        var each = ENDS.stream().map(end -> count(counts, end.code())).toList();
        var guarded = Suppression.guard(new ArrayList<>(each), all);
        return IntStream.range(0, ENDS.size())
                .mapToObj(at -> new FiguresPage.Line(ENDS.get(at).key(), guarded.get(at)))
                .toList();
    }

    private static Count count(Map<String, Integer> counts, String what) {
        return Disclosure.count(number(counts, what));
    }

    private static int number(Map<String, Integer> counts, String what) {
        return counts.getOrDefault(what, 0);
    }
}
