package rostrum.moderation.triage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that our lists know: a disguised word is read as the one that it looks like. */
final class Vocabulary {
    static final Vocabulary NONE = new Vocabulary(Set.of(), Set.of());
    private static final int LONGEST = 24;
    private static final int SHORTEST = 3;

    private final Set<String> words = new HashSet<>();
    private final Map<String, String> looks = new HashMap<>();
    private final Map<String, String> beginnings = new HashMap<>();
    private final Map<Integer, List<String>> lengths = new HashMap<>();

    /** @param beginnings words of which only the beginning is given */
    Vocabulary(Collection<String> words, Collection<String> beginnings) {
        for (var word : words.stream().sorted().toList()) {
            this.words.add(word);
            lengths.computeIfAbsent(word.length(), length -> new ArrayList<>()).add(word);
            var look = Disguise.looks(word);
            if (look.length() >= SHORTEST || look.length() > 1 && word.length() > SHORTEST)
                looks.putIfAbsent(look, word);
        }
        for (var word : beginnings.stream().sorted().toList()) {
            var look = Disguise.looks(word);
            if (look.length() > SHORTEST) this.beginnings.putIfAbsent(look, word);
        }
    }

    boolean knows(String word) {
        return words.contains(word);
    }

    /** The listed word that a disguised one stands for. */
    Optional<String> behind(String worn) {
        if (worn.length() > LONGEST * 3) return Optional.empty();
        if (worn.indexOf('*') > 0) return masked(worn);
        return looking(worn).or(() -> looking(letters(worn)));
    }

    private Optional<String> looking(String worn) {
        var look = Disguise.looks(worn);
        var whole = looks.get(look);
        if (whole != null) return Optional.of(whole);
        for (int i = Math.min(look.length(), LONGEST); i > SHORTEST; i--) {
            var beginning = beginnings.get(look.substring(0, i));
            if (beginning != null) return Optional.of(beginning);
        }
        return Optional.empty();
    }

    private static String letters(String worn) {
        var letters = new StringBuilder();
        worn.codePoints().filter(point -> !Disguise.isSign(point)).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** A letter behind each star. */
    private Optional<String> masked(String worn) {
        return lengths.getOrDefault(worn.length(), List.of()).stream()
                .filter(word -> word.length() > SHORTEST && fits(word, worn))
                .findFirst();
    }

    private static boolean fits(String word, String worn) {
        for (int i = 0; i < word.length(); i++)
            if (worn.charAt(i) != '*' && worn.charAt(i) != word.charAt(i)) return false;
        return true;
    }

    /** How long the longest listed word is that begins here; 0 if none does. */
    int wordAt(String letters, int from) {
        for (int length = Math.min(LONGEST, letters.length() - from); length >= SHORTEST; length--)
            if (words.contains(letters.substring(from, from + length))) return length;
        return 0;
    }
}
