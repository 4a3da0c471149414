package rostrum.moderation.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which lines of the lists can begin with a word, so that each word of a text is looked up and not each line tried. */
final class Beginnings {
    /** “And”, “the”, “with” and the like, which Arabic writes in front of a word. */
    private static final int ARABIC_PREFIX = 4;

    private final Map<String, List<Phrase>> words = new HashMap<>();
    private final Map<String, List<Phrase>> parts = new HashMap<>();
    private int longestPart;

    Beginnings(List<Phrase> phrases) {
        for (var phrase : phrases)
            for (var first : phrase.firsts()) {
                if (!first.endsWith("*")) add(words, first, phrase);
                else add(parts, first.substring(0, first.length() - 1), phrase);
            }
        longestPart = parts.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private static void add(Map<String, List<Phrase>> to, String first, Phrase phrase) {
        to.computeIfAbsent(first, nothing -> new ArrayList<>()).add(phrase);
    }

    Set<Phrase> of(String word) {
        var found = new LinkedHashSet<>(words.getOrDefault(word, List.of()));
        if (word.isEmpty()) return found;
        var prefix =
                Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC ? ARABIC_PREFIX : 0;
        for (int from = 0; from <= Math.min(prefix, word.length() - 1); from++) {
            found.addAll(words.getOrDefault(word.substring(from), List.of()));
            for (int to = from + 1; to <= Math.min(word.length(), from + longestPart); to++)
                found.addAll(parts.getOrDefault(word.substring(from, to), List.of()));
        }
        return found;
    }
}
