package rostrum.summary;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rostrum.platform.Language;
import rostrum.platform.disclosure.Count;
import rostrum.summary.disclosure.Breakdown;

/**
 * How many people of each group chose what, as it may leave the house. Its figures belong to the group: they rest on all of its
 * people, those who gave no answer too.
 *
 * @param code of the question; empty where it tells who took part
 * @param choices none where it tells who took part; else in the order in which they were offered, and no answer last
 */
public record CrossTable(
        String code, Map<Language, String> titles, Breakdown by, List<Table.Choice> choices, List<Row> rows) {

    /**
     * One group.
     *
     * @param people how many it has, rounded by itself
     * @param counts by the choices
     */
    public record Row(String code, Map<Language, String> words, Count people, List<Count> counts) {
        public String title(Language reader) {
            return Table.inLanguage(words, reader);
        }

        /** How many it has, then how many chose what. */
        public Stream<Count> figures() {
            return Stream.concat(Stream.of(people), counts.stream());
        }
    }

    public boolean isTurnout() {
        return choices.isEmpty();
    }

    public String title(Language reader) {
        return Table.inLanguage(titles, reader);
    }
}
