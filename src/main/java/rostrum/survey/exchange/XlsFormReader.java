package rostrum.survey.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rostrum.people.AgeBand;
import rostrum.platform.Language;
import rostrum.survey.Flaw;
import rostrum.survey.Information;
import rostrum.survey.Matrix;
import rostrum.survey.Question;
import rostrum.survey.Single;
import rostrum.survey.logic.Condition;
import rostrum.survey.logic.Kind;

/** Reads an XLSForm as the files of a survey, and says what it did not take. The files are then proved like all others. */
final class XlsFormReader {
    private static final Set<String> COLUMNS =
            Set.of("type", "name", "sensitive", "relevant", "constraint", "appearance", "parameters");
    private static final Pattern MENTION = Pattern.compile("\\$\\{([^}]+)}");
    private static final String REASON = ".reason";
    private static final Question NOTHING = new Information("");

    private static final int DEEPEST = 20;

    /** What surrounds a row. */
    private record Group(Map<Language, String> label, List<String> relevant, int depth) {
        Group within(Map<Language, String> inner, String condition) {
            var all = Stream.concat(relevant.stream(), Stream.of(condition).filter(one -> !one.isEmpty()));
            return new Group(inner.isEmpty() ? label : inner, all.toList(), depth + 1);
        }
    }

    private final XlsForm form;
    private final List<Flaw> omitted;
    private final Headings headings;
    private final Items items;
    private final Taken taken = new Taken();
    private final Map<String, List<String>> relevant = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private boolean full;

    private XlsFormReader(XlsForm form, List<Flaw> omitted) {
        this.form = form;
        this.omitted = omitted;
        this.headings = new Headings(form.setting("default_language"));
        this.items = new Items(form.choices(), omitted);
    }

    /** @param omitted what was not taken, and why */
    static Map<String, String> read(XlsForm form, List<Flaw> omitted) {
        var reader = new XlsFormReader(form, omitted);
        reader.omitColumns();
        return reader.files();
    }

    private void omitColumns() {
        var columns = new HashSet<String>();
        for (var row : form.survey())
            for (var column : row.cells().keySet())
                if (columns.add(column) && !isKnown(column))
                    omit(row, "survey.exchange.column", Map.of("column", column));
    }

    private static boolean isKnown(String column) {
        var base = column.contains("::") ? column.substring(0, column.indexOf("::")) : column;
        return COLUMNS.contains(column) || (Headings.WORDS.contains(base) && !Headings.isForeign(column));
    }

    private Map<String, String> files() {
        var title = form.settings().isEmpty()
                ? Map.<Language, String>of()
                : headings.words(form.settings().get(0), "form_title");
        say("title", title);
        read(form.survey(), new Group(title, List.of(), 0));
        demand();
        taken.withoutEnglish()
                .forEach((language, count) -> omitted.add(new Flaw(
                        XlsForm.SURVEY,
                        1,
                        "survey.exchange.no-english",
                        Map.of("language", language.ownName(), "count", count))));
        var said = form.setting("version");
        return taken.files(
                Names.code(form.setting("form_id")),
                said.matches("[1-9]\\d{0,3}") ? Integer.parseInt(said) : 1,
                AgeBand.of(form.setting("youngest")).orElse(AgeBand.FROM_10));
    }

    private void read(List<Row> rows, Group group) {
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var type = Items.type(row)[0];
            if (type.startsWith("begin_")) {
                var end = end(rows, i);
                inside(row, rows.subList(i + 1, end), group);
                i = end;
            } else if (!type.isEmpty()) item(row, group);
        }
    }

    private static int end(List<Row> rows, int begin) {
        var depth = 1;
        for (int i = begin + 1; i < rows.size(); i++) {
            var type = Items.type(rows.get(i))[0];
            if (type.startsWith("begin_")) depth++;
            if (type.startsWith("end_") && --depth == 0) return i;
        }
        return rows.size();
    }

    /** How often something is asked depends on an answer: then a page has no address of its own, and nothing can be proved. */
    private void inside(Row begin, List<Row> rows, Group outer) {
        if (Items.type(begin)[0].equals("begin_repeat"))
            omit(begin, "survey.exchange.repeat", Map.of("name", begin.get("name"), "count", rows.size()));
        else if (outer.depth() == DEEPEST)
            omit(begin, "survey.exchange.nested", Map.of("most", DEEPEST, "count", rows.size()));
        else if (isMatrix(begin, rows)) matrix(begin, rows, outer);
        else read(rows, outer.within(headings.words(begin, "label"), begin.get("relevant")));
    }

    private boolean isMatrix(Row begin, List<Row> rows) {
        var lists = rows.stream().map(row -> row.get("type")).distinct().toList();
        return begin.get("appearance").contains("table-list")
                && rows.size() > 1
                && lists.size() == 1
                && lists.get(0).startsWith("select_one ")
                && rows.stream().allMatch(row -> row.get("relevant").isEmpty());
    }

    private void matrix(Row begin, List<Row> rows, Group group) {
        var code = Names.code(begin.get("name"));
        var list = Items.list(rows.get(0));
        var columns = items.options(begin, list);
        if (columns.isEmpty() || !isNew(begin, code)) return;
        var names = rows.stream().map(row -> rowCode(begin, row)).toList();
        var matrix = new Matrix(code, names, columns.get());
        take(begin, matrix, group);
        for (int i = 0; i < rows.size(); i++) {
            taken.call(rows.get(i).get("name"), code + "." + names.get(i));
            say(code + ".rows." + names.get(i), headings.words(rows.get(i), "label"));
        }
        sayOptions(matrix, list);
    }

    private static String rowCode(Row matrix, Row row) {
        var prefix = matrix.get("name") + ".";
        var name = row.get("name");
        return Names.code(name.startsWith(prefix) ? name.substring(prefix.length()) : name);
    }

    private void item(Row row, Group group) {
        if (isReason(row)) return;
        var code = Names.code(row.get("name"));
        items.read(row, code).filter(question -> isNew(row, code)).ifPresent(question -> take(row, question, group));
    }

    /** Why this one was chosen: a field of its own there, part of the question here. */
    private boolean isReason(Row row) {
        if (!(taken.last().orElse(NOTHING) instanceof Single single)) return false;
        if (!row.get("name").equals(Names.of(single.code()) + REASON)) return false;
        var limit = items.read(row, single.code()).map(Question::limit).orElse(0);
        taken.replaceLast(new Single(single.code(), single.options(), limit));
        return true;
    }

    private boolean isNew(Row row, String code) {
        if (taken.isFull()) {
            if (full) return false;
            full = true;
            omit(row, "survey.exchange.most", Map.of("most", Taken.most()));
            return false;
        }
        if (!taken.isFree(code)) omit(row, "survey.exchange.code", Map.of("name", row.get("name")));
        return taken.isFree(code);
    }

    private void take(Row row, Question question, Group group) {
        var code = question.code();
        taken.add(question, row.get("name"));
        lines.put(code, row.number());
        var conditions = new ArrayList<>(group.relevant());
        if (!row.get("relevant").isEmpty()) conditions.add(row.get("relevant"));
        relevant.put(code, conditions);
        if (row.get("sensitive").equals("yes")) taken.touchesWhatHurts(code);
        sayWords(row, question, group);
        if (!question.worded().isEmpty() && !(question instanceof Matrix)) sayOptions(question, Items.list(row));
    }

    /** A note there often has a label only; a page to read here needs a text. */
    private void sayWords(Row row, Question question, Group group) {
        var label = headings.words(row, "label");
        var hint = headings.words(row, "hint");
        var topic = headings.words(row, "topic");
        var bare = !question.isAsked() && hint.isEmpty();
        say(question.code() + ".topic", topic.isEmpty() ? group.label() : topic);
        say(question.code() + ".title", bare ? group.label() : label);
        say(question.code() + ".hint", bare ? label : hint);
    }

    private void sayOptions(Question question, String list) {
        var worded = question.worded().values().stream().flatMap(List::stream).toList();
        for (var choice : items.choices(list))
            if (worded.contains(Names.code(choice.get("name"))))
                say(question.code() + ".options." + Names.code(choice.get("name")), headings.words(choice, "label"));
    }

    private void say(String unit, Map<Language, String> words) {
        var said = new EnumMap<Language, String>(Language.class);
        words.forEach((language, text) -> said.put(language, mentions(text)));
        taken.say(unit, said);
    }

    private String mentions(String text) {
        return MENTION.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        "{" + taken.codes().getOrDefault(match.group(1), match.group(1)) + "}"));
    }

    private void demand() {
        var kinds = taken.kinds();
        relevant.forEach((code, all) -> {
            for (var text : all) condition(code, text, kinds).ifPresent(one -> taken.only(code, one));
        });
    }

    private Optional<Condition> condition(String code, String text, Map<String, Kind> kinds) {
        var condition = XPath.read(text, taken.codes(), kinds);
        if (condition.isEmpty())
            omitted.add(new Flaw(
                    XlsForm.SURVEY,
                    lines.getOrDefault(code, 1),
                    "survey.exchange.relevant",
                    Map.of("question", code, "condition", text)));
        return condition;
    }

    private void omit(Row row, String advice, Map<String, Object> values) {
        omitted.add(new Flaw(XlsForm.SURVEY, row.number(), advice, values));
    }
}
