package rostrum.survey;

import com.ibm.icu.text.ListFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that repeat what was answered before: {@code {group-first}} becomes what stands on the option that was picked. */
public final class Piping {
    private static final Pattern MENTION = Pattern.compile("\\{([^{}]*)}");

    private final Wording wording;
    private final String unsaid;
    private final Map<String, String> said = new HashMap<>();

    private Piping(Wording wording, String unsaid) {
        this.wording = wording;
        this.unsaid = unsaid;
    }

    /** Codes of the questions whose answers some words repeat. */
    public static Stream<String> codes(String words) {
        return MENTION.matcher(words).results().map(mention -> mention.group(1));
    }

    /** The words for whoever reads no answers beside them. */
    public static String open(String words) {
        return MENTION.matcher(words).replaceAll("…");
    }

    /** The words with what was given in its place; what was not given leaves nothing. */
    static Wording fill(Wording wording, Journey journey) {
        return fill(wording, journey, "");
    }

    /** The words with what was given in its place. */
    static Wording fill(Wording wording, Journey journey, String unsaid) {
        if (wording.questions().values().stream().noneMatch(Piping::mentions)) return wording;
        var piping = new Piping(wording, unsaid);
        journey.given().forEach(piping::say);
        var filled = new HashMap<String, QuestionWords>();
        wording.questions().forEach((code, words) -> filled.put(code, words.with(piping::fill)));
        return wording.with(filled);
    }

    private static boolean mentions(QuestionWords words) {
        return words.texts().anyMatch(text -> MENTION.matcher(text.getValue()).find());
    }

    private void say(Question question, Answer answer) {
        if (question instanceof Matrix) answer.options().forEach(option -> sayRow(question, option.split("\\.", 2)));
        else
            said.put(
                    question.code(),
                    list(answer.options().stream()
                            .map(option -> wording.label(question, option))
                            .toList()));
    }

    private void sayRow(Question matrix, String[] parts) {
        said.put(matrix.code() + "." + parts[0], wording.of(matrix).options().getOrDefault(parts[1], parts[1]));
    }

    private String list(List<String> labels) {
        return ListFormatter.getInstance(wording.language().locale()).format(labels);
    }

    private String fill(String words) {
        return MENTION.matcher(words).replaceAll(this::replacement);
    }

    private String replacement(MatchResult mention) {
        return Matcher.quoteReplacement(said.getOrDefault(mention.group(1), unsaid));
    }
}
