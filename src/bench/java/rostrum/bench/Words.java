package rostrum.bench;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** A civil opinion of two hundred letters that is like no other, with a marker in front. */
public final class Words {
    private static final int LETTERS = 200;
    private static final List<String> PIECES = List.of(
            "rules",
            "should",
            "be",
            "written",
            "with",
            "young",
            "people",
            "and",
            "explained",
            "in",
            "plain",
            "words",
            "reports",
            "need",
            "an",
            "answer",
            "within",
            "a",
            "day",
            "teachers",
            "could",
            "learn",
            "how",
            "games",
            "work",
            "settings",
            "ought",
            "to",
            "start",
            "private",
            "adverts",
            "for",
            "children",
            "are",
            "too",
            "many",
            "friends");

    private Words() {}

    public static String around(String marker) {
        var words = new StringBuilder(marker);
        while (words.length() < LETTERS)
            words.append(' ').append(PIECES.get(ThreadLocalRandom.current().nextInt(PIECES.size())));
        return words.substring(0, LETTERS).strip();
    }
}
