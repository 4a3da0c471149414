package rostrum.bench;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import rostrum.bench.PolisExport.Said;

/** Which words are in the play, whose they are, and what becomes of them. Found again by the words alone. */
public record Script(Map<String, Said> byWords) {

    static Script of(PolisExport export) {
        return new Script(export.said().stream()
                .collect(Collectors.toMap(said -> key(said.words()), Function.identity(), (first, same) -> first)));
    }

    /** In which all of it is approved. */
    public static Script approving(Collection<String> words) {
        return new Script(words.stream()
                .map(said -> new Said("", "", said, true, 0))
                .collect(Collectors.toMap(said -> key(said.words()), Function.identity(), (first, same) -> first)));
    }

    boolean holds(String words) {
        return byWords.containsKey(key(words));
    }

    boolean approves(String words) {
        var said = byWords.get(key(words));
        return said != null && said.approved();
    }

    /** Spaces and line ends may change on the way. */
    public static String key(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
