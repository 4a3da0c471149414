package rostrum.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rostrum.platform.Language;
import rostrum.survey.xliff.State;
import rostrum.survey.xliff.Unit;
import rostrum.survey.xliff.Xliff;

/** Writes a survey as its files, for whoever has it from elsewhere. */
public final class SurveyWriter {
    private final StringBuilder out = new StringBuilder();

    private SurveyWriter() {}

    /**
     * By their names.
     *
     * @param texts by language and by what they are for, as in {@code age-check.options.face}
     */
    public static Map<String, String> files(Survey survey, Map<Language, Map<String, String>> texts) {
        var files = new TreeMap<String, String>();
        files.put(Lines.STRUCTURE, new SurveyWriter().structure(survey));
        var english = Optional.ofNullable(texts.get(Language.EN)).orElse(Map.of());
        files.put(Lines.words(Language.EN), english(english, WordingReader.NOT_REVIEWED));
        texts.forEach((language, words) -> {
            if (language != Language.EN) files.put(Lines.words(language), xliff(survey, language, english, words));
        });
        return files;
    }

    /** Words that were there before the English wait for it, with an empty source: as soon as it is written they are old. */
    private static String xliff(
            Survey survey, Language language, Map<String, String> english, Map<String, String> words) {
        var known = new ArrayList<Unit>();
        var waiting = new ArrayList<Unit>();
        words.forEach((id, text) -> (english.containsKey(id) ? known : waiting)
                .add(new Unit(id, english.getOrDefault(id, ""), text, State.TRANSLATED, Optional.empty(), 0)));
        var all = new ArrayList<>(
                new Xliff(survey.code(), language.tag(), known).over(english).units());
        all.addAll(waiting);
        return new Xliff(survey.code(), language.tag(), all).write();
    }

    /** The English words by what they are for, and whether somebody who grew up with the language has read them. */
    public static String english(Map<String, String> texts, String review) {
        return new SurveyWriter().words(texts, review);
    }

    private String structure(Survey survey) {
        out.append("survey: ").append(survey.code()).append('\n');
        out.append("version: ").append(survey.version()).append('\n');
        out.append("youngest: ").append(survey.youngest().code()).append("\nquestions:\n");
        survey.questions().forEach(question -> question(survey, question));
        return out.toString();
    }

    private void question(Survey survey, Question question) {
        out.append("  - code: ").append(quoted(question.code())).append('\n');
        keys(question).forEach((key, value) -> line(4, key, value));
        var condition = survey.conditions().get(question.code());
        if (condition != null) line(4, QuestionReader.SHOW_IF, quoted(condition.text()));
        if (survey.sensitive().contains(question.code())) line(4, QuestionReader.SENSITIVE, "true");
    }

    private static Map<String, String> keys(Question question) {
        var keys = new LinkedHashMap<String, String>();
        keys.put("type", type(question));
        if (question instanceof Matrix matrix) {
            keys.put("rows", list(matrix.rows()));
            keys.put("options", list(matrix.columns()));
        }
        if (question instanceof Scale || question instanceof Rating)
            keys.put("points", question.options().size() + "");
        else if (!question.worded().isEmpty() && !(question instanceof Matrix) && !(question instanceof Agreement))
            keys.put("options", list(question.options()));
        if (question instanceof Single single && single.limit() > 0) keys.put("reason", single.limit() + "");
        if (question instanceof Multiple multiple) keys.put("most", multiple.most() + "");
        if (question instanceof Ranking ranking) keys.put("most", ranking.most() + "");
        if (question instanceof Picture picture) keys.put("most", picture.most() + "");
        if (question instanceof LongText || question instanceof ShortText) keys.put("limit", question.limit() + "");
        if (question instanceof Quantity number) {
            keys.put("least", number.least().toPlainString());
            keys.put("most", number.most().toPlainString());
            keys.put("step", number.step().toPlainString());
        }
        return keys;
    }

    private static String type(Question question) {
        if (question instanceof Information) return "information";
        if (question instanceof Single) return "single";
        if (question instanceof Multiple) return "multiple";
        if (question instanceof Ranking) return "ranking";
        if (question instanceof Picture) return "picture";
        if (question instanceof Scale) return "scale";
        if (question instanceof Rating) return "rating";
        if (question instanceof Matrix) return "matrix";
        if (question instanceof Quantity) return "number";
        if (question instanceof LongText) return "long-text";
        if (question instanceof ShortText) return "short-text";
        if (question instanceof CountryChoice) return "country";
        return question instanceof Age ? "age-band" : "consent";
    }

    private String words(Map<String, String> texts, String review) {
        line(0, "language", Language.EN.tag());
        line(0, "review", quoted(review));
        if (texts.containsKey(Texts.TITLE)) line(0, Texts.TITLE, quoted(texts.getOrDefault(Texts.TITLE, "")));
        var tree = tree(texts);
        out.append(tree.isEmpty() ? "questions: {}\n" : "questions:\n");
        branch(2, tree);
        return out.toString();
    }

    /** Names with dots, as keys within keys. */
    private static Map<String, Object> tree(Map<String, String> texts) {
        var tree = new LinkedHashMap<String, Object>();
        texts.forEach((name, words) -> {
            if (!name.equals(Texts.TITLE)) put(tree, new ArrayList<>(List.of(name.split("\\."))), words);
        });
        return tree;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, List<String> path, String words) {
        var key = path.remove(0);
        if (path.isEmpty()) tree.put(key, words);
        else put((Map<String, Object>) tree.computeIfAbsent(key, ignored -> new LinkedHashMap<>()), path, words);
    }

    @SuppressWarnings("unchecked")
    private void branch(int indent, Map<String, Object> tree) {
        tree.forEach((key, value) -> {
            if (value instanceof Map<?, ?> inner) {
                out.append(" ".repeat(indent)).append(quoted(key)).append(":\n");
                branch(indent + 2, (Map<String, Object>) inner);
            } else line(indent, quoted(key), quoted(value.toString()));
        });
    }

    private void line(int indent, String key, String value) {
        out.append(" ".repeat(indent)).append(key).append(": ").append(value).append('\n');
    }

    private static String list(Collection<String> codes) {
        return codes.stream().map(SurveyWriter::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Between quotation marks nothing means anything to YAML but these. */
    public static String quoted(String words) {
        var quoted = new StringBuilder("\"");
        words.chars().forEach(sign -> {
            if (sign == '"' || sign == '\\') quoted.append('\\').append((char) sign);
            else if (sign < ' ' || (sign >= 0x7F && sign < 0xA0) || sign == 0xFEFF || sign >= 0xFFFE)
                quoted.append("\\u%04X".formatted(sign));
            else quoted.append((char) sign);
        });
        return quoted.append('"').toString();
    }
}
