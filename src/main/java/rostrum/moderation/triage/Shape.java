package rostrum.moderation.triage;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Something that is known by how it is written. All repetitions are bounded. */
record Shape(Concern concern, Pattern pattern) {
    static final String BEFORE = "(?<![\\p{L}\\p{N}])";
    static final String AFTER = "(?![\\p{L}\\p{N}])";

    /** Written as the folded text is, so that every way to write a letter is meant. */
    static Shape of(Concern concern, String pattern) {
        return new Shape(
                concern,
                Pattern.compile(pattern.replace('أ', 'ا').replace('إ', 'ا').replace('ى', 'ي')));
    }

    static List<Signal> in(List<Shape> shapes, Traced folded) {
        return shapes.stream().flatMap(shape -> shape.in(folded)).toList();
    }

    private Stream<Signal> in(Traced folded) {
        return pattern.matcher(folded)
                .results()
                .filter(found -> found.end() > found.start())
                .map(found -> Signal.of(concern, folded, found.start(), found.end()));
    }
}
