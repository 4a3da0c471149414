package rostrum.publishing.editing;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import rostrum.platform.Language;
import rostrum.publishing.Block;
import rostrum.publishing.MeetingInput;
import rostrum.publishing.Written;

/**
 * Where a block stands: {@code took-part}, or {@code asks-2} for the second point.
 *
 * @param at the so many-th block of its section, from 0
 */
record Spot(String section, int at) {
    /** As many points as anybody reads. */
    private static final int MOST_ASKS = 10;

    private static final Pattern ASK = Pattern.compile(Block.ASKS + "-([1-9]\\d?)");

    /** Nothing where the input has no such place. */
    static Optional<Spot> of(String name, MeetingInput input, Written written) {
        var ask = ASK.matcher(name);
        if (!ask.matches())
            return input.sections().stream()
                    .map(MeetingInput.Section::code)
                    .filter(code -> code.equals(name) && !code.isEmpty() && !code.equals(Block.ASKS))
                    .findFirst()
                    .map(code -> new Spot(code, 0));
        var at = Integer.parseInt(ask.group(1)) - 1;
        var most = Math.min(written.in(Block.ASKS).size(), MOST_ASKS - 1);
        return at <= most ? Optional.of(new Spot(Block.ASKS, at)) : Optional.empty();
    }

    Block block(Written written, List<Language> languages) {
        var blocks = written.in(section);
        if (at < blocks.size()) return blocks.get(at);
        var words = new TreeMap<Language, String>();
        languages.forEach(language -> words.put(language, ""));
        return new Block(section, words, "");
    }
}
