package rostrum.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import rostrum.publishing.check.Flaw;
import rostrum.publishing.check.Rule;

/** Counts the pages of the body on the very paper that leaves the house. */
@ApplicationScoped
class BodyPages {
    static final int MOST = 4;

    private static final int KEPT = 50;

    /** By the hash of what is said: the same words fill the same paper. */
    private final Map<String, Integer> counted = new LinkedHashMap<>();

    /** Nothing where it fits. */
    Optional<Flaw> flaw(MeetingInput input) {
        var pages = of(input);
        return pages <= MOST
                ? Optional.empty()
                : Optional.of(new Flaw(Rule.PAGES, input.language(), "1", Integer.toString(pages)));
    }

    private int of(MeetingInput input) {
        var hash = Drafted.hash(MeetingInputJson.write(input));
        synchronized (counted) {
            var known = counted.get(hash);
            if (known != null) return known;
        }
        var pages = count(input);
        synchronized (counted) {
            if (counted.size() >= KEPT)
                counted.remove(counted.keySet().iterator().next());
            counted.put(hash, pages);
        }
        return pages;
    }

    /** Without the annex, of which the heading alone stands on a page of its own. */
    static int count(MeetingInput input) {
        var body = new MeetingInput(input.language(), input.header(), input.sections(), List.of());
        try (var document = Loader.loadPDF(MeetingInputPdf.write(body))) {
            return document.getNumberOfPages() - 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
