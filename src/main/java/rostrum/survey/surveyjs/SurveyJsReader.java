package rostrum.survey.surveyjs;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rostrum.people.AgeBand;
import rostrum.platform.Language;
import rostrum.survey.Flaw;
import rostrum.survey.Information;
import rostrum.survey.Question;
import rostrum.survey.exchange.Names;
import rostrum.survey.exchange.Taken;

/** Reads pages and panels in order: their titles become topics, and what they demand each question in them does. */
final class SurveyJsReader {
    private static final Set<String> SURVEY = Set.of("title", "locale", "pages", "elements", "questions", SurveyJs.OWN);
    private static final Set<String> GROUP = Set.of("name", "type", "title", "elements", "questions", "visibleIf");
    private static final Set<String> QUESTION = Set.of(
            "type",
            "name",
            "title",
            "description",
            "visibleIf",
            SurveyJs.OWN,
            "choices",
            "maxSelectedChoices",
            "selectToRankEnabled",
            "rateValues",
            "rateMin",
            "rateMax",
            "rateCount",
            "rateStep",
            "rateType",
            "minRateDescription",
            "maxRateDescription",
            "inputType",
            "min",
            "max",
            "step",
            "maxLength",
            "columns",
            "rows",
            "multiSelect",
            "labelTrue",
            "labelFalse",
            "valueTrue",
            "valueFalse",
            "html",
            "hasComment",
            "showCommentArea");
    private static final Set<String> ITEM = Set.of("value", "text", "imageLink");
    private static final Set<String> OTHERS = Set.of("hasOther", "showOtherItem", "hasNone", "showNoneItem");

    /** Without these something else is asked, or of others. */
    private static final Set<String> DEMANDS = Set.of(
            "choicesByUrl",
            "choicesFromQuestion",
            "defaultValue",
            "defaultValueExpression",
            "validators",
            "enableIf",
            "requiredIf",
            "choicesVisibleIf",
            "rowsVisibleIf",
            "columnsVisibleIf",
            "setValueExpression",
            "readOnly",
            "triggers",
            "calculatedValues",
            "minSelectedChoices",
            "minLength",
            "visible");

    private static final Pattern MENTION = Pattern.compile("\\{([^{}]*)}");

    /** What surrounds a question. */
    private record Group(Map<Language, String> topic, List<Element> demanding) {}

    private final Element survey;
    private final List<Flaw> omitted;
    private final Taken taken = new Taken();
    private final Map<String, List<Element>> demands = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> values = new HashMap<>();
    private final Set<String> named = new LinkedHashSet<>();
    private final Set<String> foreign = new HashSet<>();
    private boolean full;

    SurveyJsReader(JsonObject json, List<Flaw> omitted) {
        var said = new Element(json, "", Language.EN, omitted).text("locale");
        var usual = said.isEmpty() ? Optional.of(Language.EN) : Element.language(said);
        this.survey = new Element(json, "", usual.orElse(Language.EN), omitted);
        this.omitted = omitted;
        if (usual.isEmpty()) survey.omit("survey.exchange.usual", Map.of("language", said));
    }

    Map<String, String> files(String name) {
        name(survey, SURVEY);
        say("title", survey.texts("title"));
        var all = new Group(survey.texts("title"), List.of());
        for (var page : survey.list("pages")) group(page, all);
        elements(survey, all);
        demand();
        foreign(survey);
        taken.withoutEnglish()
                .forEach((language, count) -> survey.omit(
                        "survey.exchange.no-english", Map.of("language", language.ownName(), "count", count)));
        var own = survey.inner(SurveyJs.OWN);
        return taken.files(
                Names.code(own.has("survey") ? own.text("survey") : name),
                own.whole("version", 1, 9999, 1),
                AgeBand.of(own.text("youngest")).orElse(AgeBand.FROM_10));
    }

    private void group(Element group, Group outer) {
        name(group, GROUP);
        foreign(group);
        var demanding = new ArrayList<>(outer.demanding());
        demanding.add(group);
        var title = group.texts("title");
        elements(group, new Group(title.isEmpty() ? outer.topic() : title, demanding));
    }

    private void elements(Element parent, Group group) {
        for (var list : List.of("elements", "questions"))
            for (var element : parent.list(list)) {
                if (element.text("type").equals("panel")) group(element, group);
                else question(element, group);
            }
    }

    private void question(Element element, Group group) {
        var code = Names.code(element.text("name"));
        if (!isTaken(element, code)) return;
        var reader = new SurveyJsQuestion(element, code);
        var question = reader.read();
        question.ifPresent(found -> take(element, found, reader, group));
    }

    private boolean isTaken(Element element, String code) {
        if (taken.isFull()) {
            if (!full) element.omit("survey.exchange.most", Map.of("most", Taken.most()));
            full = true;
            return false;
        }
        if (!taken.isFree(code)) element.omit("survey.exchange.code", Map.of("name", element.text("name")));
        return taken.isFree(code);
    }

    private void take(Element element, Question question, SurveyJsQuestion reader, Group group) {
        var code = question.code();
        name(element, QUESTION);
        foreign(element);
        taken.add(question, element.text("name"));
        values.put(code, reader.values());
        reader.rows().forEach((name, row) -> {
            taken.call(element.text("name") + "." + name, code + "." + row);
            values.put(code + "." + row, reader.values());
        });
        var demanding = new ArrayList<>(group.demanding());
        demanding.add(element);
        demands.put(code, demanding);
        if (element.inner(SurveyJs.OWN).isYes("sensitive")) taken.touchesWhatHurts(code);
        words(element, question, group.topic());
        reader.words(question).forEach((part, words) -> say(code + "." + part, words));
    }

    private void words(Element element, Question question, Map<Language, String> topic) {
        var code = question.code();
        say(code + ".topic", topic);
        if (question instanceof Information) {
            var html = Html.read(element.texts("html"));
            say(code + ".title", html.titles().isEmpty() ? topic : html.titles());
            say(code + ".hint", html.texts());
            return;
        }
        var title = element.texts("title");
        if (title.isEmpty()) title.put(element.usual(), element.text("name"));
        say(code + ".title", title);
        say(code + ".hint", element.texts("description"));
    }

    private void say(String unit, Map<Language, String> words) {
        var said = new EnumMap<Language, String>(Language.class);
        words.forEach((language, text) -> said.put(language, mentions(text)));
        taken.say(unit, said);
    }

    private String mentions(String text) {
        return MENTION.matcher(text)
                .replaceAll(mention -> Matcher.quoteReplacement(
                        Optional.ofNullable(taken.codes().get(mention.group(1).strip()))
                                .map(code -> "{" + code + "}")
                                .orElse(mention.group())));
    }

    private void demand() {
        var kinds = taken.kinds();
        demands.forEach((code, all) -> {
            for (var element : all) {
                var text = element.text("visibleIf");
                if (text.isEmpty()) continue;
                Expression.read(text, taken.codes(), kinds, values)
                        .ifPresentOrElse(
                                condition -> taken.only(code, condition),
                                () -> element.omit(
                                        "survey.exchange.relevant", Map.of("question", code, "condition", text)));
            }
        });
    }

    /** What is not taken: what changes what is asked each time, all else once. */
    private void name(Element element, Set<String> known) {
        for (var key : element.json().keySet()) {
            if (element.isLong(key)) element.omit("survey.exchange.long", Map.of("property", key));
            if (known.contains(key) || (key.equals("validators") && isRange(element))) continue;
            if (OTHERS.contains(key)) element.omit("survey.exchange.other", Map.of("what", key));
            else if (DEMANDS.contains(key)) element.omit("survey.exchange.demand", Map.of("property", key));
            else if (named.add(key)) element.omit("survey.exchange.property", Map.of("property", key));
        }
        for (var list : List.of("choices", "columns", "rows", "rateValues"))
            if (known == QUESTION) element.list(list).forEach(item -> name(item, ITEM));
    }

    private static boolean isRange(Element element) {
        return element.list("validators").stream()
                .allMatch(validator -> validator.text("type").equals("numeric"));
    }

    /** Languages that nobody speaks here, each once. */
    private void foreign(Element element) {
        for (var key : List.of("title", "description", "html"))
            for (var language : element.foreign(key))
                if (foreign.add(language)) element.omit("survey.exchange.language", Map.of("language", language));
    }
}
