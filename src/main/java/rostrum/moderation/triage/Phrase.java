package rostrum.moderation.triage;

import com.ibm.icu.text.Transliterator;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of a list: words in a row. {@code (a|b)} one of them, {@code [a|b]} perhaps, {@code wor*} the beginning of a word, {@code
 * to_go} two words inside brackets, {@code ...} up to three words between (in Chinese up to six letters), {@code !(a|b)} and then
 * none of these.
 */
final class Phrase {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+\\*?");
    private static final Pattern GROUP = Pattern.compile("[(\\[]((?:[^()\\[\\]]|\\[[^]]*])*)[)\\]]\\??");
    private static final Transliterator TRADITIONAL = Transliterator.getInstance("Simplified-Traditional");
    private static final String ARABIC_PREFIX = "(?:[وف]?(?:ال|لل|بال|[بلك])?)";

    private final Concern concern;
    private final String line;
    private final Pattern pattern;
    private final Set<String> own;

    Phrase(Concern concern, String line) {
        this.concern = concern;
        this.line = line;
        this.own = words().flatMap(word -> Stream.of(whole(word).strip().split(" ")))
                .collect(Collectors.toSet());
        this.pattern = Pattern.compile(isChinese(line) ? chinese(line) : worded(line));
    }

    /** Chinese as it is written in either way. */
    static Stream<Phrase> both(Concern concern, String line) {
        if (!isChinese(line)) return Stream.of(new Phrase(concern, line));
        return Stream.of(line, TRADITIONAL.transliterate(line)).distinct().map(one -> new Phrase(concern, one));
    }

    static boolean isChinese(String line) {
        return line.codePoints().anyMatch(Character::isIdeographic);
    }

    Concern concern() {
        return concern;
    }

    Pattern pattern() {
        return pattern;
    }

    /** The words, or in Chinese the letters, with which it can begin; a beginning of a word has a star. */
    Set<String> firsts() {
        return isChinese(line) ? letters() : worded();
    }

    private Set<String> worded() {
        var firsts = new HashSet<String>();
        for (var element : line.strip().split("\\s+")) {
            Stream.of(element.replaceAll("[\\[\\]()]", "").split("\\|"))
                    .map(Phrase::first)
                    .forEach(firsts::add);
            if (!element.startsWith("[")) break;
        }
        return firsts;
    }

    private static String first(String choice) {
        var word = choice.split("_")[0];
        return whole(word).strip().split(" ")[0] + (word.endsWith("*") ? "*" : "");
    }

    private Set<String> letters() {
        var firsts = new HashSet<String>();
        var rest = Folder.fold(line.replace(" ", "")).toString();
        while (!rest.isEmpty()) {
            var group = GROUP.matcher(rest);
            if (!group.lookingAt()) {
                firsts.add(rest.substring(0, 1));
                break;
            }
            Stream.of(group.group(1).split("\\|"))
                    .map(choice -> choice.replace("[", "").substring(0, 1))
                    .forEach(firsts::add);
            if (group.group().startsWith("(") && !group.group().endsWith("?")) break;
            rest = rest.substring(group.end());
        }
        return firsts;
    }

    boolean contains(String word) {
        return isChinese(line) ? line.contains(word) : own.contains(word);
    }

    /** Its words as they stand in the list; those that end in a star are beginnings. */
    Stream<String> words() {
        return isChinese(line) ? Stream.of() : WORD.matcher(line).results().map(found -> found.group());
    }

    static String whole(String word) {
        return Splitter.split(Folder.fold(word.replace("*", "")), Vocabulary.NONE)
                .toString()
                .strip();
    }

    private static String chinese(String line) {
        return Folder.fold(line.replace(" ", "").replace("...", "\uE000"))
                .toString()
                .replace("!(", "\uE001")
                .replaceAll("[a-z]+", " ?$0 ?")
                .replace("[", "(?:")
                .replace("]", ")?")
                .replace("(", "(?:")
                .replace("(?:?:", "(?:")
                .replace("\uE001", "(?!")
                .replace("\uE000", "[^ .]{0,6}?");
    }

    private static String worded(String line) {
        return Stream.of(line.strip().split("\\s+"))
                .map(Phrase::element)
                .collect(Collectors.joining("", "", "(?= |$)"));
    }

    private static String element(String element) {
        if (element.equals("...")) return "(?: [^ .]+){0,3}?";
        if (element.startsWith("!")) return "(?!" + choice(element.substring(1)) + "(?= |$))";
        if (element.startsWith("[")) return "(?:" + choice(element) + ")?";
        return choice(element);
    }

    private static String choice(String element) {
        return Stream.of(element.replaceAll("[\\[\\]()]", "").split("\\|"))
                .map(one -> Stream.of(one.split("_")).map(Phrase::word).collect(Collectors.joining()))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String word(String word) {
        var plain = Pattern.quote(whole(word));
        var prefix = isArabic(word) ? ARABIC_PREFIX : "";
        return " " + prefix + plain + (word.endsWith("*") ? "[^ ]*" : "");
    }

    private static boolean isArabic(String word) {
        return word.length() > 2 && Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.ARABIC;
    }
}
