package rostrum.survey.surveyjs;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import rostrum.platform.Language;
import rostrum.survey.Age;
import rostrum.survey.Agreement;
import rostrum.survey.CountryChoice;
import rostrum.survey.Information;
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

/** Writes a survey as JSON of SurveyJS: a page for each topic. What SurveyJS has no word for stands under a key of our own. */
final class SurveyJsWriter {
    private final Survey survey;
    private final Language usual;
    private final Conditions conditions;
    private final JsonArrayBuilder pages = Json.createArrayBuilder();
    private JsonArrayBuilder elements = Json.createArrayBuilder();
    private Map<Language, String> topic = Map.of();
    private boolean begun;

    SurveyJsWriter(Survey survey) {
        this.survey = survey;
        this.usual =
                survey.wordings().containsKey(Language.EN) || survey.wordings().isEmpty()
                        ? Language.EN
                        : survey.wordings().keySet().iterator().next();
        this.conditions = Conditions.of(survey);
    }

    String write() {
        for (var question : survey.questions()) {
            var next = texts(wording -> wording.of(question).topic());
            if (!next.equals(topic)) page();
            topic = next;
            elements.add(element(question));
            begun = true;
        }
        page();
        var own = Json.createObjectBuilder()
                .add("survey", survey.code())
                .add("version", survey.version())
                .add("youngest", survey.youngest().code());
        var all = Json.createObjectBuilder()
                .add("title", localised(texts(Wording::title)))
                .add("locale", locale(usual))
                .add(SurveyJs.OWN, own)
                .add("pages", pages);
        var text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(all.build());
        }
        return text.toString().strip() + "\n";
    }

    private void page() {
        if (begun)
            pages.add(Json.createObjectBuilder().add("title", localised(topic)).add("elements", elements));
        elements = Json.createArrayBuilder();
        begun = false;
    }

    private JsonObjectBuilder element(Question question) {
        var element = Json.createObjectBuilder().add("type", type(question)).add("name", question.code());
        if (question instanceof Information)
            element.add("html", localised(texts(wording -> html(wording.of(question)))));
        else words(question, element);
        var condition = survey.conditions().get(question.code());
        if (condition != null) element.add("visibleIf", conditions.say(condition));
        keys(question, element);
        var own = own(question).build();
        if (!own.isEmpty()) element.add(SurveyJs.OWN, own);
        return element;
    }

    private void words(Question question, JsonObjectBuilder element) {
        element.add("title", localised(texts(wording -> wording.of(question).title())));
        var hints = texts(wording -> wording.of(question).hint());
        if (!hints.isEmpty()) element.add("description", localised(hints));
    }

    private static String html(QuestionWords words) {
        return words.title().isEmpty() && words.hint().isEmpty() ? "" : Html.of(words.title(), words.hint());
    }

    private static String type(Question question) {
        if (question instanceof Information) return "html";
        if (question instanceof Single) return "radiogroup";
        if (question instanceof CountryChoice || question instanceof Age) return "dropdown";
        if (question instanceof Multiple) return "checkbox";
        if (question instanceof Picture) return "imagepicker";
        if (question instanceof Scale || question instanceof Rating) return "rating";
        if (question instanceof Ranking) return "ranking";
        if (question instanceof Matrix) return "matrix";
        if (question instanceof LongText) return "comment";
        return question instanceof Agreement ? "boolean" : "text";
    }

    private void keys(Question question, JsonObjectBuilder element) {
        if (question instanceof Scale) element.add("rateValues", items(question));
        else if (question instanceof Matrix matrix) matrix(matrix, element);
        else if (question instanceof Rating rating) rating(rating, element);
        else if (question instanceof Agreement) agreement(question, element);
        else if (!question.options().isEmpty()) element.add("choices", items(question));
        if (question instanceof Single single && single.limit() > 0) element.add("showCommentArea", true);
        if (question instanceof Multiple multiple) element.add("maxSelectedChoices", multiple.most());
        if (question instanceof Ranking ranking)
            element.add("selectToRankEnabled", true).add("maxSelectedChoices", ranking.most());
        if (question instanceof Picture picture && picture.takesSeveral())
            element.add("multiSelect", true).add("maxSelectedChoices", picture.most());
        if (question instanceof LongText || question instanceof ShortText) element.add("maxLength", question.limit());
        if (question instanceof Quantity quantity)
            element.add("inputType", "number")
                    .add("min", quantity.least())
                    .add("max", quantity.most())
                    .add("step", quantity.step());
    }

    private void matrix(Matrix matrix, JsonObjectBuilder element) {
        var columns = Json.createArrayBuilder();
        for (var column : matrix.columns()) columns.add(item(column, option(matrix, column)));
        var rows = Json.createArrayBuilder();
        for (var row : matrix.rows())
            rows.add(item(row, texts(wording -> wording.of(matrix).rows().getOrDefault(row, ""))));
        element.add("columns", columns).add("rows", rows);
    }

    private void rating(Rating rating, JsonObjectBuilder element) {
        element.add("rateMax", rating.points())
                .add("minRateDescription", localised(option(rating, "1")))
                .add("maxRateDescription", localised(option(rating, Integer.toString(rating.points()))));
    }

    private void agreement(Question question, JsonObjectBuilder element) {
        element.add("labelTrue", localised(option(question, "yes")))
                .add("labelFalse", localised(option(question, "no")))
                .add("valueTrue", "yes")
                .add("valueFalse", "no");
    }

    private JsonArrayBuilder items(Question question) {
        var items = Json.createArrayBuilder();
        for (var option : question.options()) {
            var item = item(option, option(question, option));
            if (question instanceof Picture) item.add("imageLink", question.code() + "-" + option + ".svg");
            items.add(item);
        }
        return items;
    }

    private JsonObjectBuilder item(String value, Map<Language, String> texts) {
        return Json.createObjectBuilder().add("value", value).add("text", localised(texts));
    }

    private Map<Language, String> option(Question question, String option) {
        var given = question.worded().isEmpty();
        return texts(wording -> given
                ? wording.label(question, option)
                : wording.of(question).options().getOrDefault(option, ""));
    }

    private JsonObjectBuilder own(Question question) {
        var own = Json.createObjectBuilder();
        if (question instanceof CountryChoice) own.add("type", "country");
        if (question instanceof Age) own.add("type", "age-band");
        if (question instanceof Single single && single.limit() > 0) own.add("reason", single.limit());
        if (survey.sensitive().contains(question.code())) own.add("sensitive", true);
        var words = Json.createObjectBuilder();
        for (var key : ownWords(question)) words.add(key, localised(texts(wording -> text(wording, question, key))));
        var all = words.build();
        if (!all.isEmpty()) own.add("words", all);
        return own;
    }

    /** Easy words, words for age bands, what is on pictures. */
    private TreeSet<String> ownWords(Question question) {
        var keys = new TreeSet<String>();
        for (var wording : survey.wordings().values())
            wording.texts(question)
                    .map(Map.Entry::getKey)
                    .filter(key -> key.startsWith(QuestionWords.ALTERNATIVES + ".")
                            || QuestionWords.VARIANTS.contains(key.replaceFirst("\\..*", "")))
                    .forEach(keys::add);
        return keys;
    }

    private static String text(Wording wording, Question question, String key) {
        return wording.texts(question)
                .filter(text -> text.getKey().equals(key))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private Map<Language, String> texts(Function<Wording, String> part) {
        var texts = new LinkedHashMap<Language, String>();
        survey.wordings().forEach((language, wording) -> {
            if (!part.apply(wording).isEmpty()) texts.put(language, part.apply(wording));
        });
        return texts;
    }

    private JsonValue localised(Map<Language, String> texts) {
        var localised = Json.createObjectBuilder();
        texts.forEach((language, text) -> localised.add(language == usual ? "default" : locale(language), text));
        return localised.build();
    }

    /** SurveyJS knows Chinese by the country only. */
    private static String locale(Language language) {
        return language == Language.ZH ? "zh-cn" : language.tag();
    }
}
