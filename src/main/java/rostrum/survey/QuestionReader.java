package rostrum.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one question of a survey’s structure. */
final class QuestionReader {
    static final String SHOW_IF = "show-if";
    static final String SENSITIVE = "sensitive";

    private static final List<String> TYPES = List.of(
            "information",
            "single",
            "multiple",
            "scale",
            "long-text",
            "matrix",
            "ranking",
            "rating",
            "number",
            "short-text",
            "country",
            "age-band",
            "picture",
            "consent");

    private final Section section;
    private final String code;

    QuestionReader(Section section) {
        this.section = section;
        this.code = section.code("code");
    }

    Optional<Question> read() {
        return switch (section.text("type")) {
            case "information" -> only(List.of(), new Information(code));
            case "single" -> only(List.of("options", "reason"), new Single(code, section.codes("options"), reason()));
            case "multiple" -> several((options, most) -> new Multiple(code, options, most), Integer.MAX_VALUE);
            case "ranking" -> several((options, most) -> new Ranking(code, options, most), Integer.MAX_VALUE);
            case "picture" -> several((options, most) -> new Picture(code, options, most), 1);
            case "scale" -> only(List.of("points"), new Scale(code, section.number("points", 2, 10)));
            case "rating" -> only(List.of("points"), new Rating(code, section.number("points", 2, 10)));
            case "long-text" -> only(List.of("limit"), new LongText(code, section.number("limit", 10, 4000)));
            case "short-text" -> only(List.of("limit"), new ShortText(code, section.number("limit", 1, 200)));
            default -> plain();
        };
    }

    private Optional<Question> plain() {
        return switch (section.words("type")) {
            case "matrix" ->
                only(List.of("rows", "options"), new Matrix(code, section.codes("rows"), section.codes("options")));
            case "number" -> number();
            case "country" -> only(List.of(), new CountryChoice(code));
            case "age-band" -> only(List.of(), new Age(code));
            case "consent" -> only(List.of(), new Agreement(code));
            case "" -> Optional.empty();
            default -> {
                section.flawAt("type", "survey.flaw.type", Map.of("types", String.join(", ", TYPES)));
                yield Optional.empty();
            }
        };
    }

    private interface Several {
        Question of(List<String> options, int most);
    }

    /** @param usual how many may be picked where the file does not say; never more than there are */
    private Optional<Question> several(Several type, int usual) {
        var options = section.codes("options");
        var all = Math.max(1, options.size());
        var most = section.has("most") ? section.number("most", 1, all) : Math.min(usual, all);
        return only(List.of("options", "most"), type.of(options, most));
    }

    private Optional<Question> number() {
        var least = section.amount("least");
        var most = section.amount("most");
        var step = section.has("step") ? section.amount("step") : BigDecimal.ONE;
        if (least.compareTo(most) >= 0) section.flawAt("most", "survey.flaw.least-most", Map.of());
        if (step.signum() <= 0) section.flawAt("step", "survey.flaw.step", Map.of());
        return only(List.of("least", "most", "step"), new Quantity(code, least, most, step));
    }

    private int reason() {
        return section.has("reason") ? section.number("reason", 10, 4000) : 0;
    }

    private Optional<Question> only(List<String> own, Question question) {
        var known = new ArrayList<>(List.of("code", "type", SHOW_IF, SENSITIVE));
        known.addAll(own);
        section.knowsOnly(known);
        return Optional.of(question);
    }
}
