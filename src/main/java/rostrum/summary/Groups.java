package rostrum.summary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;
import rostrum.survey.Decline;
import rostrum.survey.paper.Together;

/**
 * What came on paper and from groups, as far as it may be told. A question is counted out only where several groups answered
 * it: of fewer, everybody who was there would know what the others said.
 *
 * @param onPaper how many of the people answered on paper
 * @param people how many were in groups; they are not among the people who took part by themselves
 */
public record Groups(Count onPaper, Count people, boolean any, List<Table> tables, List<View> views) {
    static final Groups NONE = new Groups(Count.FEWER, Count.FEWER, false, List.of(), List.of());

    /** The fewest groups of which something is counted out. */
    static final int FEWEST = 3;

    private static final Set<String> DECLINES = Set.of(Decline.SKIP.code(), Decline.UNCLEAR.code());

    Groups withoutViews() {
        return new Groups(onPaper, people, any, tables, List.of());
    }

    static Groups of(Brought brought, List<Asked> questions) {
        var groups = brought.groups();
        return new Groups(
                Disclosure.count(brought.onPaper()),
                Disclosure.count(groups.stream().mapToInt(Together::people).sum()),
                brought.onPaper() > 0 || !groups.isEmpty(),
                questions.stream()
                        .filter(Asked::hasChoices)
                        .map(question -> table(question, groups))
                        .toList(),
                Analysis.masked(brought.views()));
    }

    private static Table table(Asked question, List<Together> groups) {
        var asked = groups.stream()
                .filter(group -> group.hands().containsKey(question.code()))
                .toList();
        var base = asked.size() < FEWEST
                ? 0
                : asked.stream().mapToInt(group -> answering(question, group)).sum();
        return Table.of(
                question.code(),
                question.titles(),
                question.several(),
                base,
                question.choices(),
                option -> asked.stream()
                        .mapToInt(group -> hands(group, question, option))
                        .sum());
    }

    /** Who would rather not answer does not count. */
    private static int answering(Asked question, Together group) {
        var declined = DECLINES.stream()
                .mapToInt(option -> hands(group, question, option))
                .sum();
        if (question.several()) return group.people() - declined;
        return group.hands().getOrDefault(question.code(), Map.of()).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                - declined;
    }

    private static int hands(Together group, Asked question, String option) {
        return group.hands().getOrDefault(question.code(), Map.of()).getOrDefault(option, 0);
    }
}
