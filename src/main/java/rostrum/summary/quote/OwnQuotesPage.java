package rostrum.summary.quote;

import java.time.Instant;
import java.util.List;
import rostrum.consultation.Brief;
import rostrum.consultation.Stage;
import rostrum.platform.Page;

/**
 * What is to be quoted of whoever looks at it.
 *
 * @param mayQuote whether anything that they said may be quoted, as far as they are concerned
 */
public record OwnQuotesPage(Brief consultation, List<Own> quotes, boolean mayQuote) implements Page {
    /**
     * Own words that two people want to quote.
     *
     * @param language as a tag
     * @param until when, at the least, it can be refused
     */
    public record Own(String words, String language, Instant until) {}

    static OwnQuotesPage of(Brief consultation, List<QuoteState> quotes, boolean mayQuote) {
        var own = quotes.stream()
                .flatMap(quote ->
                        quote.refusableUntil().map(until -> new Own(quote.words(), quote.language(), until)).stream())
                .toList();
        return new OwnQuotesPage(consultation, own, mayQuote);
    }

    /** Nobody is asked before there is a draft, or after it is out. */
    public boolean mayRefuse() {
        return mayQuote && consultation.stage() == Stage.ANALYSED;
    }

    public boolean isOut() {
        return consultation.stage().isAfter(Stage.ANALYSED);
    }
}
