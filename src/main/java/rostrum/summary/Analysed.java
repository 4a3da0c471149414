package rostrum.summary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A frozen record's hash, when it was frozen, and what may be told of it. */
public record Analysed(String hash, Instant frozenAt, Analysis analysis) {
    /**
     * Where a view is said to be quotable only as long as somebody can be asked about it.
     *
     * @param views of the record, in the same order
     * @param asked keys of those about which somebody can be asked
     */
    Analysed asking(List<Voiced> views, Set<String> asked) {
        var told = analysis.views();
        var standing = IntStream.range(0, told.size())
                .mapToObj(at -> told.get(at)
                        .quotable(at < views.size()
                                && asked.contains(views.get(at).key())))
                .toList();
        return new Analysed(hash, frozenAt, analysis.with(standing));
    }
}
