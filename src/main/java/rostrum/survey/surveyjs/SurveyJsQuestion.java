package rostrum.survey.surveyjs;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import rostrum.survey.Ranking;
import rostrum.survey.Rating;
import rostrum.survey.Scale;
import rostrum.survey.ShortText;
import rostrum.survey.Single;
import rostrum.survey.exchange.Names;

/** Makes an element of SurveyJS a question, if it can be asked here, and finds the words for it. */
final class SurveyJsQuestion {
    private static final Set<String> NUMBERS = Set.of("number", "range");
    private static final int LINE = 200;
    private static final int USUAL = 1000;
    private static final int LONGEST = 4000;
    private static final int REASON = 500;
    private static final int POINTS = 10;

    private final Element element;
    private final String code;

    /** By what they are called there, their codes here. */
    private final Map<String, String> choices = new LinkedHashMap<>();

    private final Map<String, String> rows = new LinkedHashMap<>();

    SurveyJsQuestion(Element element, String code) {
        this.element = element;
        this.code = code;
    }

    /** Empty where it cannot be asked: then it is said why. */
    Optional<Question> read() {
        var own = element.inner(SurveyJs.OWN).text("type");
        if (own.equals("country") && options(new CountryChoice(code))) return Optional.of(new CountryChoice(code));
        if (own.equals("age-band") && options(new Age(code))) return Optional.of(new Age(code));
        return switch (element.text("type")) {
            case "html" -> Optional.of(new Information(code));
            case "text" -> text();
            case "comment" -> Optional.of(new LongText(code, element.whole("maxLength", 10, LONGEST, USUAL)));
            case "boolean" -> agreement();
            case "matrix" -> matrix();
            case "rating" -> rating();
            case "radiogroup", "dropdown", "checkbox", "tagbox", "ranking", "imagepicker" -> select();
            case "paneldynamic", "matrixdynamic" -> no("survey.exchange.repeated");
            default -> no("survey.exchange.element");
        };
    }

    private Optional<Question> no(String advice) {
        var type = (element.text("type") + " " + element.text("inputType")).strip();
        element.omit(advice, Map.of("name", element.text("name"), "type", type));
        return Optional.empty();
    }

    /** The same as ours, so that answers can be compared. */
    private boolean options(Question same) {
        element.list("choices").forEach(item -> choices.put(item.text("value"), item.text("value")));
        var known = same.options().containsAll(choices.keySet());
        if (!known) choices.clear();
        return known;
    }

    private Optional<Question> text() {
        var input = element.text("inputType");
        if (NUMBERS.contains(input)) return number();
        if (!input.isEmpty() && !input.equals("text")) return no("survey.exchange.element");
        return Optional.of(new ShortText(code, element.whole("maxLength", 1, LINE, LINE)));
    }

    private Optional<Question> number() {
        var least = bound("min", "minValue");
        var most = bound("max", "maxValue");
        if (least.isEmpty() || most.isEmpty()) return no("survey.exchange.range");
        var step = element.number("step").filter(said -> said.signum() > 0).orElse(BigDecimal.ONE);
        return Optional.of(new Quantity(code, least.get(), most.get(), step));
    }

    /** Of the field, or of what is demanded when it is left. */
    private Optional<BigDecimal> bound(String key, String demanded) {
        return element.number(key)
                .or(() -> element.list("validators").stream()
                        .filter(validator -> validator.text("type").equals("numeric"))
                        .flatMap(validator -> validator.number(demanded).stream())
                        .findFirst());
    }

    private Optional<Question> agreement() {
        choices.put(element.has("valueTrue") ? element.text("valueTrue") : "true", "yes");
        choices.put(element.has("valueFalse") ? element.text("valueFalse") : "false", "no");
        return Optional.of(new Agreement(code));
    }

    private Optional<Question> matrix() {
        if (!codes("columns", choices) || !codes("rows", rows)) return no("survey.exchange.choices");
        return Optional.of(new Matrix(code, List.copyOf(rows.values()), List.copyOf(choices.values())));
    }

    private Optional<Question> rating() {
        var values = element.list("rateValues");
        if (values.size() > POINTS || values.size() == 1) return no("survey.exchange.choices");
        for (int i = 0; i < values.size(); i++) choices.put(values.get(i).text("value"), i + 1 + "");
        if (!values.isEmpty()) return Optional.of(new Scale(code, values.size()));
        var least = element.whole("rateMin", -1000, 1000, 1);
        var most = element.whole("rateMax", -1000, 1000, element.whole("rateCount", 2, POINTS, 5));
        var step = element.whole("rateStep", 1, 1000, 1);
        if (least == 1 && step == 1 && most > 1 && most <= POINTS) return Optional.of(new Rating(code, most));
        return Optional.of(
                new Quantity(code, BigDecimal.valueOf(least), BigDecimal.valueOf(most), BigDecimal.valueOf(step)));
    }

    private Optional<Question> select() {
        if (!codes("choices", choices)) return no("survey.exchange.choices");
        var options = List.copyOf(choices.values());
        var said = element.whole("maxSelectedChoices", 0, options.size(), 0);
        var most = said == 0 ? options.size() : said;
        return Optional.of(
                switch (element.text("type")) {
                    case "checkbox", "tagbox" -> new Multiple(code, options, most);
                    case "ranking" -> new Ranking(code, options, most);
                    case "imagepicker" -> new Picture(code, options, element.isYes("multiSelect") ? most : 1);
                    default -> new Single(code, options, reason());
                });
    }

    private int reason() {
        var isAsked = element.isYes("showCommentArea") || element.isYes("hasComment");
        return isAsked ? element.inner(SurveyJs.OWN).whole("reason", 10, LONGEST, REASON) : 0;
    }

    /** Whether there are at least two, and no two that are the same to us. */
    private boolean codes(String list, Map<String, String> codes) {
        var items = element.list(list);
        for (var item : items) codes.put(item.text("value"), Names.code(item.text("value")));
        var distinct = codes.values().stream()
                .filter(found -> !found.isEmpty())
                .distinct()
                .count();
        return items.size() > 1 && distinct == items.size();
    }

    Map<String, String> values() {
        return choices;
    }

    Map<String, String> rows() {
        return rows;
    }

    /** What is written on it in each language, by what it is for, as in {@code options.face}. */
    Map<String, Map<Language, String>> words(Question question) {
        var words = new LinkedHashMap<String, Map<Language, String>>();
        for (var row : element.list("rows")) label("rows.", row, rows, words);
        for (var list : List.of("choices", "columns", "rateValues"))
            for (var item : element.list(list)) label("options.", item, choices, words);
        if (question instanceof Agreement) {
            words.put("options.yes", said("labelTrue", "Yes"));
            words.put("options.no", said("labelFalse", "No"));
        }
        if (question instanceof Rating rating) {
            words.put("options.1", said("minRateDescription", "1"));
            words.put("options." + rating.points(), said("maxRateDescription", rating.points() + ""));
        }
        if (question.worded().isEmpty()) words.clear();
        var own = element.inner(SurveyJs.OWN).inner("words");
        own.json().keySet().stream()
                .filter(key -> key.matches("[a-z0-9-]+(\\.[a-z0-9-]+){1,2}"))
                .forEach(key -> words.put(key, own.texts(key)));
        return words;
    }

    private static void label(
            String part, Element item, Map<String, String> codes, Map<String, Map<Language, String>> words) {
        var texts = item.texts("text");
        if (texts.isEmpty()) texts.put(item.usual(), item.text("value"));
        Optional.ofNullable(codes.get(item.text("value"))).ifPresent(found -> words.put(part + found, texts));
    }

    /** What SurveyJS shows where nothing is said. */
    private Map<Language, String> said(String key, String otherwise) {
        var texts = element.texts(key);
        return texts.isEmpty() ? new EnumMap<>(Map.of(Language.EN, otherwise)) : texts;
    }
}
