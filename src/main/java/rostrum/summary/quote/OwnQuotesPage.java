package rostrum.summary.quote;

import java.time.Instant;
import java.util.List;
import rostrum.consultation.Brief;
import rostrum.consultation.Stage;
import rostrum.platform.Page;
import rostrum.summary.StatementTable;

/**
 * What is to be quoted of whoever looks at it.
 *
 * @param mayQuote whether anything that they answered or posted may be quoted, as far as they are concerned
 * @param statements their own in the record: others voted on them, so they stay
 */
public record OwnQuotesPage(Brief consultation, List<Own> quotes, boolean mayQuote, List<Statement> statements)
        implements Page {
    /**
     * Own words that two people want to quote.
     *
     * @param language as a tag
     * @param until when, at the least, it can be refused
     */
    public record Own(String words, String language, Instant until) {}

    /** @param language as a tag */
    public record Statement(String words, String language) {
        static Statement of(StatementTable.Row row) {
            return new Statement(row.words(), row.language().tag());
        }
    }

    static OwnQuotesPage of(
            Brief consultation, List<QuoteState> quotes, boolean mayQuote, List<StatementTable.Row> statements) {
        var own = quotes.stream()
                .flatMap(quote ->
                        quote.refusableUntil().map(until -> new Own(quote.words(), quote.language(), until)).stream())
                .toList();
        return new OwnQuotesPage(
                consultation,
                own,
                mayQuote,
                statements.stream().map(Statement::of).toList());
    }

    /** Nobody is asked before there is a draft, or after it is out. */
    public boolean mayRefuse() {
        return mayQuote && consultation.stage() == Stage.ANALYSED;
    }

    /** Whether there is a record, and so a document that tells of it, or will. */
    public boolean isWritten() {
        return consultation.isSealed();
    }

    public boolean isOut() {
        return consultation.stage().isAfter(Stage.ANALYSED);
    }
}
