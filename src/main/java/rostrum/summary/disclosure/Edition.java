package rostrum.summary.disclosure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;

/** All figures that one release prints of a consultation: of who took part, and by the code of each question. */
public record Edition(Printed turnout, Map<String, Printed> questions) {

    /** The bounds of disclosure control. Nothing changes them while the house runs. */
    public static final String PARAMETERS = "K=%d B=%d NQ=%d NR=%d new=%d W=%d"
            .formatted(
                    Disclosure.CELL,
                    Disclosure.ROUNDING,
                    Disclosure.QUESTION,
                    Disclosure.GROUP,
                    Disclosure.NEW,
                    Disclosure.WIDTH);

    private static final String TURNOUT = "";

    /** One line a figure: question, regions, bands and answers as sets of bits, and what is printed. */
    public String canonical() {
        var text = new StringBuilder();
        write(text, TURNOUT, turnout);
        questions.forEach((code, printed) -> write(text, code, printed));
        return text.toString();
    }

    private static void write(StringBuilder text, String code, Printed printed) {
        printed.figures()
                .forEach((slice, count) -> text.append(code)
                        .append('\t')
                        .append(slice.regions())
                        .append('\t')
                        .append(slice.bands())
                        .append('\t')
                        .append(slice.answers())
                        .append('\t')
                        .append(count.rounded())
                        .append('\n'));
    }

    public static Edition read(String canonical) {
        var turnout = new LinkedHashMap<Slice, Count>();
        var all = new LinkedHashMap<String, Map<Slice, Count>>();
        all.put(TURNOUT, turnout);
        canonical
                .lines()
                .map(line -> line.split("\t", -1))
                .forEach(parts -> all.computeIfAbsent(parts[0], code -> new LinkedHashMap<>())
                        .put(
                                new Slice(
                                        Integer.parseInt(parts[1]),
                                        Integer.parseInt(parts[2]),
                                        Long.parseLong(parts[3])),
                                new Count(Integer.parseInt(parts[4]))));
        all.remove(TURNOUT);
        var questions = new LinkedHashMap<String, Printed>();
        all.forEach((code, figures) -> questions.put(code, new Printed(figures)));
        return new Edition(new Printed(turnout), questions);
    }

    Seen seen() {
        return new Seen(turnout, Sizes.NONE);
    }

    Seen seen(String question) {
        return new Seen(questions.getOrDefault(question, Printed.NOTHING), Sizes.of(turnout));
    }

    /** The code of a question that tells of a group as before, where it is not certain that enough of its people are new; empty of who took part. */
    public Optional<String> tooLike(Edition earlier) {
        if (turnout.growsTooLittle(earlier.turnout)) return Optional.of("");
        return questions.entrySet().stream()
                .filter(question -> question.getValue()
                        .growsTooLittle(earlier.questions.getOrDefault(question.getKey(), Printed.NOTHING)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static boolean isEnough(Range difference) {
        return difference.least() >= Disclosure.NEW;
    }
}
