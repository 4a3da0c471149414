package rostrum.bench.answering;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import rostrum.bench.house.Rows;

/**
 * Whether the house holds what was sent: by its own word to each participant, and by the rows behind it.
 *
 * @param people who sent their answers
 * @param thanked whom the house tells, in their own session, that it has the answers
 * @param rows submissions that were sent, in the database
 * @param whole rows that say exactly what one of the people said, option by option and word by word
 * @param read texts that wait for moderators, of which there must be one for each text written
 */
public record Proof(int people, long thanked, int rows, long whole, int written, int read) {

    public static Proof of(Poll poll, Rows database) {
        var said = poll.people().stream().map(Respondent::said).toList();
        var rows = database.sent(poll.consultation());
        var thanked = poll.people().stream().filter(Respondent::isThanked).count();
        var read = database.read(poll.consultation());
        var written = rows.stream()
                .flatMap(List::stream)
                .filter(value -> value.contains(" "))
                .count();
        return new Proof(said.size(), thanked, rows.size(), same(said, rows), (int) written, read.size());
    }

    /** How many of both are the same, one to one. */
    private static long same(Collection<List<String>> said, Collection<List<String>> kept) {
        var counts = said.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return kept.stream()
                .filter(one -> counts.merge(one, -1L, Long::sum) >= 0)
                .count();
    }

    /** Nothing is lost, doubled or half. */
    public static Proof perfect(int people, int written) {
        return new Proof(people, people, people, people, written, written);
    }

    boolean holds() {
        return equals(perfect(people, written));
    }
}
