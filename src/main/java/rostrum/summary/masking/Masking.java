package rostrum.summary.masking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rostrum.moderation.triage.Concern;
import rostrum.moderation.triage.Signal;
import rostrum.moderation.triage.Triage;
import rostrum.platform.Language;

/**
 * Takes out what tells who somebody is, as far as rules can see it: the detectors of triage, which read through disguises, and
 * every full date. Rules miss much of what young people write; they never stand in for the person who releases a quote.
 */
public final class Masking {
    /** Triage tells of so many details at once; a text with more is read again without those. */
    private static final int MOST_ROUNDS = 50;

    private static final Pattern DATE = Pattern.compile(
            "(?<![\\p{N}./-])(?:\\p{Nd}{1,2}([./-])\\p{Nd}{1,2}\\1\\p{Nd}{2}(?:\\p{Nd}{2})?|\\p{Nd}{4}([./-])\\p{Nd}{1,2}\\2\\p{Nd}{1,2}|\\p{Nd}{4}年\\p{Nd}{1,2}月\\p{Nd}{1,2}日)(?![\\p{N}/-])");
    private static final Pattern TELLING = Pattern.compile("[\\p{Nd}@/_]");

    private static final Pattern MORE =
            Pattern.compile("(?:,? (?:(?:de|du|des|la|le|del|of|in|à|en|в|г\\.) ){0,2}\\p{Lu}[\\p{L}’'-]+)+");

    private final Triage triage;

    private Masking(Triage triage) {
        this.triage = triage;
    }

    public static Masking shipped() {
        return new Masking(Triage.shipped());
    }

    /** The same words and language give the same. */
    public Masked of(String words, Language language) {
        var marks = new ArrayList<Mark>();
        var left = new StringBuilder(words);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var fresh = joined(seen(left.toString(), language).filter(mark -> !isKnown(mark, marks)));
            if (fresh.isEmpty()) break;
            marks.addAll(fresh);
            fresh.stream().filter(mark -> mark.detail().isMasked()).forEach(mark -> blank(left, mark));
        }
        return Masked.of(
                words,
                marks.stream().sorted(Comparator.comparingInt(Mark::start)).toList());
    }

    private static boolean isKnown(Mark mark, List<Mark> marks) {
        return marks.stream().anyMatch(mark::overlaps);
    }

    private Stream<Mark> seen(String words, Language language) {
        var dates = DATE.matcher(words).results().map(found -> new Mark(Detail.DATE, found.start(), found.end()));
        return Stream.concat(
                triage.read(words, language).signals().stream().flatMap(signal -> mark(signal, words).stream()), dates);
    }

    /** To ask for a way to talk is no detail; to give one is. */
    private static Optional<Mark> mark(Signal signal, String words) {
        if (signal.end() <= signal.start()) return Optional.empty();
        var isAsked = signal.concern() == Concern.MOVING || signal.concern() == Concern.CONTACT;
        if (isAsked
                && !TELLING.matcher(words.substring(signal.start(), signal.end()))
                        .find()) return Optional.empty();
        return Detail.of(signal.concern()).map(detail -> new Mark(detail, signal.start(), end(detail, signal, words)));
    }

    /** Names of places go on where words with capitals do. */
    private static int end(Detail detail, Signal signal, String words) {
        if (detail != Detail.ADDRESS && detail != Detail.SCHOOL) return signal.end();
        var more = MORE.matcher(words).region(signal.end(), words.length());
        return more.lookingAt() ? more.end() : signal.end();
    }

    /** What overlaps goes out as one; a name that is gone with it needs no look. */
    private static List<Mark> joined(Stream<Mark> seen) {
        var joined = new ArrayList<Mark>();
        seen.sorted(Comparator.comparing((Mark mark) -> !mark.detail().isMasked())
                        .thenComparingInt(Mark::start)
                        .thenComparing(Mark::detail))
                .forEach(mark -> join(joined, mark));
        return joined;
    }

    private static void join(List<Mark> joined, Mark mark) {
        var over = joined.stream().filter(mark::overlaps).toList();
        if (!mark.detail().isMasked() && !over.isEmpty()) return;
        joined.removeAll(over);
        joined.add(over.stream().reduce(mark, Mark::with));
    }

    /** So that the places of all else stay as they are. */
    private static void blank(StringBuilder words, Mark mark) {
        for (int at = mark.start(); at < mark.end(); at++) words.setCharAt(at, '\n');
    }
}
