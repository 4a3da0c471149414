package rostrum.moderation.triage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was said within the last hour, as digests of pieces and not as words: to know what is said again, and who says too much. */
final class Recents {
    private static final int MOST = 400;
    private static final int PIECE = 4;
    private static final int SHORTEST = 16;
    private static final double ALIKE = 0.8;
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration FLOOD = Duration.ofMinutes(1);
    private static final int MANY = 5;

    private final Deque<Trail> trails = new ArrayDeque<>();

    /** @param author a name that leads to nobody, or empty */
    record Trail(String id, String where, String author, Set<Integer> pieces, Instant at) {
        boolean isLike(Trail other) {
            if (pieces.isEmpty() || !where.equals(other.where) || id.equals(other.id)) return false;
            var common = pieces.stream().filter(other.pieces::contains).count();
            return common >= ALIKE * (pieces.size() + other.pieces.size() - common);
        }

        boolean isBy(String somebody) {
            return !author.isEmpty() && author.equals(somebody);
        }
    }

    /** Runs of four letters, by digest; none of what is too short to be told apart. */
    static Set<Integer> pieces(String words) {
        var letters =
                Splitter.split(Folder.fold(words), Vocabulary.NONE).toString().replaceAll("[ .]", "");
        var pieces = new HashSet<Integer>();
        var piece = Phrase.isChinese(letters) ? PIECE / 2 : PIECE;
        if (letters.length() < (piece == PIECE ? SHORTEST : SHORTEST / 2)) return Set.of();
        for (int i = 0; i + piece <= letters.length(); i++)
            pieces.add(letters.substring(i, i + piece).hashCode());
        return pieces;
    }

    /** The one that said the same before, of the same place. */
    synchronized Optional<String> alike(Trail trail) {
        return trails.stream().filter(trail::isLike).map(Trail::id).findFirst();
    }

    synchronized boolean isFlood(Trail trail) {
        return trails.stream()
                        .filter(other ->
                                other.isBy(trail.author()) && !other.id().equals(trail.id()))
                        .filter(other -> other.at().isAfter(trail.at().minus(FLOOD)))
                        .count()
                >= MANY;
    }

    synchronized void keep(List<Trail> more) {
        for (var trail : more) {
            trails.add(trail);
            while (trails.size() > MOST
                    || trails.getFirst().at().isBefore(trail.at().minus(KEPT))) trails.removeFirst();
        }
    }
}
