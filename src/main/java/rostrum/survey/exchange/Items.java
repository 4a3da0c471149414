package rostrum.survey.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import rostrum.people.AgeBand;
import rostrum.survey.Age;
import rostrum.survey.Agreement;
import rostrum.survey.CountryChoice;
import rostrum.survey.Flaw;
import rostrum.survey.Information;
import rostrum.survey.LongText;
import rostrum.survey.Multiple;
import rostrum.survey.Picture;
import rostrum.survey.Quantity;
import rostrum.survey.Question;
import rostrum.survey.Ranking;
import rostrum.survey.Rating;
import rostrum.survey.Scale;
import rostrum.survey.ShortText;
import rostrum.survey.Single;

/** Single rows of an XLSForm as questions. */
final class Items {
    static final String AGES = "age-band";
    static final String COUNTRIES = "country";
    static final String LIKERT = "likert";

    /** Only the ends have words; other systems pass over it. */
    static final String ENDS = "ends";

    private static final int LONGEST = 4000;
    private static final int LINE = 200;
    private static final int USUAL = 1000;
    private static final String NUMBER = "(-?\\d{1,9}(?:\\.\\d{1,6})?)";
    private static final Pattern LENGTH = Pattern.compile("string-length\\(\\s*\\.\\s*\\)\\s*<=\\s*(\\d{1,6})");
    private static final Pattern SELECTED =
            Pattern.compile("count-selected\\(\\s*\\.\\s*\\)\\s*(?:<=|=)\\s*(\\d{1,3})");
    private static final Pattern BOUNDS =
            Pattern.compile("\\.\\s*>=\\s*" + NUMBER + "\\s+and\\s+\\.\\s*<=\\s*" + NUMBER);
    private static final Pattern START = Pattern.compile("start\\s*=\\s*" + NUMBER);
    private static final Pattern END = Pattern.compile("end\\s*=\\s*" + NUMBER);
    private static final Pattern STEP = Pattern.compile("step\\s*=\\s*" + NUMBER);

    private final Map<String, List<Row>> lists = new LinkedHashMap<>();
    private final List<Flaw> omitted;

    Items(List<Row> choices, List<Flaw> omitted) {
        this.omitted = omitted;
        for (var choice : choices) {
            var list = choice.get("list_name").isEmpty() ? choice.get("list name") : choice.get("list_name");
            lists.computeIfAbsent(list, ignored -> new ArrayList<>()).add(choice);
        }
    }

    /** The type and, after it, the list and what else is said, as one writes them: {@code select_one colours or_other}. */
    static String[] type(Row row) {
        var said = row.get("type").strip().replaceFirst("^(select|begin|end) (one|multiple|group|repeat)", "$1_$2");
        return said.split("\\s+");
    }

    static String list(Row row) {
        var type = type(row);
        return type.length > 1 ? type[1] : "";
    }

    List<Row> choices(String list) {
        return lists.getOrDefault(list, List.of());
    }

    Optional<Question> read(Row row, String code) {
        var type = type(row);
        var list = list(row);
        if (type.length > 2) omit(row, "survey.exchange.other", Map.of("what", type[2]));
        return switch (type[0]) {
            case "note" -> Optional.of(new Information(code));
            case "text", "string" -> Optional.of(text(row, code));
            case "range" -> range(row, code);
            case "integer", "int" -> number(row, code, BigDecimal.ONE);
            case "decimal" -> number(row, code, new BigDecimal("0.01"));
            case "select_one", "select_multiple", "rank" -> options(row, list).flatMap(all -> choice(row, code, all));
            default -> {
                omit(row, "survey.exchange.type", Map.of("type", type[0]));
                yield Optional.empty();
            }
        };
    }

    private Question text(Row row, String code) {
        var limit = limit(row, LENGTH).orElse(row.get("appearance").contains("multiline") ? USUAL : LINE);
        if (row.get("appearance").contains("multiline") || limit > LINE)
            return new LongText(code, Math.max(10, Math.min(limit, LONGEST)));
        return new ShortText(code, Math.max(1, limit));
    }

    private Optional<Integer> limit(Row row, Pattern pattern) {
        var matcher = pattern.matcher(row.get("constraint"));
        if (matcher.matches()) return Optional.of(Integer.parseInt(matcher.group(1)));
        if (!row.get("constraint").isEmpty())
            omit(row, "survey.exchange.constraint", Map.of("constraint", row.get("constraint")));
        return Optional.empty();
    }

    private Optional<Question> range(Row row, String code) {
        var said = row.get("parameters");
        var least = amount(START, said).orElse(BigDecimal.ZERO);
        var most = amount(END, said).orElse(BigDecimal.TEN);
        return Optional.of(new Quantity(code, least, most, amount(STEP, said).orElse(BigDecimal.ONE)));
    }

    private static Optional<BigDecimal> amount(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> new BigDecimal(match.group(1)))
                .findFirst();
    }

    private Optional<Question> number(Row row, String code, BigDecimal step) {
        var bounds = BOUNDS.matcher(row.get("constraint"));
        if (bounds.matches())
            return Optional.of(
                    new Quantity(code, new BigDecimal(bounds.group(1)), new BigDecimal(bounds.group(2)), step));
        omit(row, "survey.exchange.bounds", Map.of("name", row.get("name")));
        return Optional.empty();
    }

    /** Codes of a list; empty where it has fewer than two, or two that are the same to us. */
    Optional<List<String>> options(Row row, String list) {
        var names = choices(list).stream().map(choice -> choice.get("name")).toList();
        var codes = list.equals(COUNTRIES) && new CountryChoice(list).options().containsAll(names)
                ? names
                : names.stream().map(Names::code).toList();
        if (codes.size() > 1 && codes.stream().distinct().count() == codes.size() && !codes.contains(""))
            return Optional.of(codes);
        omit(row, "survey.exchange.list", Map.of("list", list));
        return Optional.empty();
    }

    private Optional<Question> choice(Row row, String code, List<String> options) {
        var list = choices(list(row));
        var isPicture =
                list.stream().anyMatch(choice -> !choice.get("media::image").isEmpty());
        if (type(row)[0].equals("rank"))
            return Optional.of(new Ranking(code, options, most(row, options, options.size())));
        if (type(row)[0].equals("select_multiple")) {
            var most = most(row, options, options.size());
            return Optional.of(isPicture ? new Picture(code, options, most) : new Multiple(code, options, most));
        }
        return Optional.of(isPicture ? new Picture(code, options, 1) : one(row, code, options));
    }

    private int most(Row row, List<String> options, int usual) {
        return Math.max(1, Math.min(options.size(), limit(row, SELECTED).orElse(usual)));
    }

    private static Question one(Row row, String code, List<String> options) {
        var appearance = List.of(row.get("appearance").split(" "));
        var points = IntStream.rangeClosed(1, options.size())
                .mapToObj(Integer::toString)
                .toList();
        if (appearance.contains(LIKERT) && options.equals(points) && options.size() <= 10)
            return appearance.contains(ENDS) ? new Rating(code, options.size()) : new Scale(code, options.size());
        if (list(row).equals(AGES) && options.equals(bands())) return new Age(code);
        if (list(row).equals(COUNTRIES) && new CountryChoice(code).options().containsAll(options))
            return new CountryChoice(code);
        if (options.equals(List.of("yes", "no"))) return new Agreement(code);
        return new Single(code, options, 0);
    }

    private static List<String> bands() {
        return Arrays.stream(AgeBand.values()).map(AgeBand::code).toList();
    }

    private void omit(Row row, String advice, Map<String, Object> values) {
        omitted.add(new Flaw(XlsForm.SURVEY, row.number(), advice, values));
    }
}
