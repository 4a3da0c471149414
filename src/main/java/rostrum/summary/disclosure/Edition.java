package rostrum.summary.disclosure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import rostrum.platform.disclosure.Disclosure;

/** All figures that one release prints of a consultation: of who took part, and by the code of each question. */
public record Edition(Printed turnout, Map<String, Printed> questions) {

    Seen seen() {
        return new Seen(turnout, Map.of());
    }

    Seen seen(String question) {
        return new Seen(questions.getOrDefault(question, Printed.NOTHING), sizes());
    }

    private Map<Slice, Range> sizes() {
        var sizes = new LinkedHashMap<Slice, Range>();
        turnout.figures().forEach((slice, count) -> sizes.put(slice, Range.of(count)));
        return sizes;
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
