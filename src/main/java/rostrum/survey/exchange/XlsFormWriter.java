package rostrum.survey.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import rostrum.platform.Language;
import rostrum.platform.Words;
import rostrum.survey.Age;
import rostrum.survey.CountryChoice;
import rostrum.survey.Flaw;
import rostrum.survey.LongText;
import rostrum.survey.Matrix;
import rostrum.survey.Multiple;
import rostrum.survey.Picture;
import rostrum.survey.Quantity;
import rostrum.survey.Question;
import rostrum.survey.QuestionWords;
import rostrum.survey.Ranking;
import rostrum.survey.Rating;
import rostrum.survey.Scale;
import rostrum.survey.ShortText;
import rostrum.survey.Single;
import rostrum.survey.Survey;
import rostrum.survey.Wording;
import rostrum.survey.logic.Condition;
import rostrum.survey.logic.Kind;

/** Writes a survey as an XLSForm. What other systems have no column for stands in columns of ours, which they pass over. */
final class XlsFormWriter {
    private final Survey survey;
    private final List<Flaw> omitted;
    private final Relevance relevance;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> choices = new ArrayList<>();
    private final Set<String> lists = new LinkedHashSet<>();

    private XlsFormWriter(Survey survey, List<Flaw> omitted) {
        this.survey = survey;
        this.omitted = omitted;
        var kinds = new LinkedHashMap<String, Kind>();
        survey.questions().forEach(question -> kinds.putAll(question.kinds()));
        this.relevance = new Relevance(kinds);
    }

    /** What it cannot hold goes to the list. */
    static XlsForm write(Survey survey, List<Flaw> omitted) {
        var writer = new XlsFormWriter(survey, omitted);
        survey.questions().forEach(writer::add);
        return new XlsForm(writer.rows, writer.choices, List.of(writer.settings()));
    }

    private Row settings() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("form_title", title(Language.EN));
        cells.put("form_id", survey.code());
        cells.put("version", Integer.toString(survey.version()));
        cells.put("default_language", heading(Language.EN));
        cells.put("youngest", survey.youngest().code());
        words("form_title", Wording::title, cells);
        return new Row(2, cells);
    }

    private String title(Language language) {
        var wording = Optional.ofNullable(survey.wordings().get(language));
        return wording.map(Wording::title).filter(title -> !title.isEmpty()).orElse(survey.code());
    }

    private void add(Question question) {
        var wording = survey.wordings().values();
        if (wording.stream().anyMatch(words -> words.texts(question).anyMatch(text -> isVariant(text.getKey()))))
            omit(question, "survey.exchange.variants");
        if (question instanceof Matrix matrix) addMatrix(matrix);
        else addOne(question);
    }

    private static boolean isVariant(String key) {
        return QuestionWords.VARIANTS.contains(key.substring(0, Math.max(0, key.indexOf('.'))));
    }

    private void addOne(Question question) {
        var cells = begin(type(question), question.code());
        describe(question, cells);
        detail(question, cells);
        end(cells);
        if (question instanceof Single single && single.limit() > 0) addReason(single);
        if (question instanceof Picture) omit(question, "survey.exchange.alternatives");
    }

    private void addMatrix(Matrix matrix) {
        var group = begin("begin_group", matrix.code());
        describe(matrix, group);
        group.put("appearance", "table-list");
        end(group);
        for (var row : matrix.rows()) {
            var cells = begin("select_one " + matrix.code(), matrix.code() + "." + row);
            words("label", words -> words.of(matrix).rows().getOrDefault(row, ""), cells);
            end(cells);
        }
        list(matrix.code(), matrix, matrix.columns());
        end(begin("end_group", matrix.code()));
    }

    /** The words “Why?” are the house’s own. */
    private void addReason(Single single) {
        var cells = begin("text", single.code() + ".reason");
        words("label", words -> Words.say(words.language(), "survey.why", Map.of()), cells);
        cells.put("appearance", "multiline");
        cells.put("constraint", "string-length(.) <= " + single.limit());
        var own = relevance.of(new Condition.Answered(single.code()));
        cells.put("relevant", own);
        end(cells);
    }

    private static Map<String, String> begin(String type, String code) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("type", type);
        cells.put("name", Names.of(code));
        return cells;
    }

    private void end(Map<String, String> cells) {
        cells.values().removeIf(String::isEmpty);
        rows.add(new Row(rows.size() + 2, cells));
    }

    private void describe(Question question, Map<String, String> cells) {
        words("label", words -> mentions(words.of(question).title()), cells);
        words("hint", words -> mentions(words.of(question).hint()), cells);
        words("topic", words -> words.of(question).topic(), cells);
        if (survey.conditions().containsKey(question.code()))
            cells.put("relevant", relevance.of(survey.condition(question)));
        if (survey.sensitive().contains(question.code())) cells.put("sensitive", "yes");
    }

    private static String mentions(String words) {
        return words.replaceAll("\\{([^{}]+)}", "\\${$1}");
    }

    private String type(Question question) {
        if (!question.isAsked()) return "note";
        if (question instanceof Quantity) return "range";
        if (question instanceof LongText || question instanceof ShortText) return "text";
        if (question instanceof Age) return "select_one " + list(Items.AGES, question, question.options());
        if (question instanceof CountryChoice)
            return "select_one " + list(Items.COUNTRIES, question, question.options());
        var type = question instanceof Ranking ? "rank" : question.takesSeveral() ? "select_multiple" : "select_one";
        return type + " " + list(question.code(), question, question.options());
    }

    private static void detail(Question question, Map<String, String> cells) {
        if (question instanceof Scale) cells.put("appearance", Items.LIKERT);
        if (question instanceof Rating) cells.put("appearance", Items.LIKERT + " " + Items.ENDS);
        if (question instanceof LongText) cells.put("appearance", "multiline");
        if (question.limit() > 0 && !(question instanceof Single))
            cells.put("constraint", "string-length(.) <= " + question.limit());
        if (question instanceof Multiple multiple
                && multiple.most() < multiple.options().size())
            cells.put("constraint", "count-selected(.) <= " + multiple.most());
        if (question instanceof Picture picture && picture.takesSeveral())
            cells.put("constraint", "count-selected(.) <= " + picture.most());
        if (question instanceof Ranking ranking
                && ranking.most() < ranking.options().size())
            cells.put("constraint", "count-selected(.) = " + ranking.most());
        if (question instanceof Quantity number)
            cells.put(
                    "parameters",
                    "start=" + number.least().toPlainString() + " end="
                            + number.most().toPlainString() + " step="
                            + number.step().toPlainString());
    }

    private String list(String name, Question question, List<String> options) {
        if (!lists.add(name)) return name;
        for (var option : options) {
            var cells = new LinkedHashMap<String, String>();
            cells.put("list_name", name);
            cells.put("name", option);
            words("label", words -> label(words, question, option), cells);
            if (question instanceof Picture) cells.put("media::image", question.code() + "-" + option + ".svg");
            choices.add(new Row(choices.size() + 2, cells));
        }
        return name;
    }

    private static String label(Wording words, Question question, String option) {
        return words.of(question)
                .options()
                .getOrDefault(option, question instanceof Matrix ? "" : words.label(question, option));
    }

    private void words(String column, Function<Wording, String> words, Map<String, String> cells) {
        survey.wordings().forEach((language, wording) -> {
            if (!words.apply(wording).isEmpty()) cells.put(column + "::" + heading(language), words.apply(wording));
        });
    }

    /** As forms name it: {@code Français (fr)}. */
    private static String heading(Language language) {
        return language.ownName() + " (" + language.tag() + ")";
    }

    private void omit(Question question, String advice) {
        omitted.add(new Flaw(XlsForm.SURVEY, rows.size() + 2, advice, Map.of("question", question.code())));
    }
}
