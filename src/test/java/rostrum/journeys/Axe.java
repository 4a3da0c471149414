package rostrum.journeys;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * axe-core as its library brings it, brought into a page when it is looked at, and asked for violations alone. (Its own builder
 * opens a second page for each look.)
 */
final class Axe {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String SCRIPT = script();

    /** A script that answers late may move the page while it is looked at: then it is looked at again. */
    private static final String RUN = """
            async tags => {
              for (let look = 0; look < 3; look++) {
                window.scrollTo(0, 0);
                const { violations } = await axe.run(document,
                  { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
                if (violations.length && window.scrollY > 0) continue;
                return violations.map(it => `${it.id}: ${it.help} ${it.nodes.map(node => node.html)}`).join('\\n');
              }
              return 'the page does not stand still';
            }""";

    private Axe() {}

    /** From the top of the page, where the bar covers nothing: axe takes what is scrolled under it for too small. */
    static String violations(Page page) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) page.evaluate(SCRIPT);
        return (String) page.evaluate(RUN, WCAG);
    }

    private static String script() {
        try (var in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
