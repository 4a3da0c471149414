package rostrum.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import rostrum.publishing.MeetingInput.Paragraph;
import rostrum.publishing.MeetingInput.Span;
import rostrum.summary.StatementTable;

/** Where young people agree and where they differ. */
record Agreement(Tongue tongue, StatementTable statements, Annex annex) {
    private static final int MOST = 5;
    private static final int AGREED = 60;
    private static final int DIVIDED = 30;

    MeetingInput.Section section() {
        var paragraphs = new ArrayList<Paragraph>(findings());
        if (statements.rows().isEmpty()) paragraphs.add(Sentences.plain(tongue.span("agreement.none")));
        else if (!statements.ranked().isEmpty() && paragraphs.isEmpty())
            paragraphs.add(Sentences.plain(tongue.span("agreement.unclear")));
        if (!statements.unranked().isEmpty())
            paragraphs.add(Sentences.borneOut(annex.unranked(), tongue.span("agreement.withheld")));
        if (!paragraphs.isEmpty() && paragraphs.get(0).spans().stream().anyMatch(Span::quoted))
            paragraphs.add(0, Sentences.plain(tongue.span("agreement.languages")));
        return Sentences.section(tongue, "agreement", paragraphs);
    }

    /** What most agree with, and what they differ on. */
    List<Paragraph> findings() {
        var paragraphs = new ArrayList<Paragraph>();
        all("agreement.agreed", this::isAgreed, paragraphs);
        all("agreement.divided", this::isDivided, paragraphs);
        return paragraphs;
    }

    private void all(String key, Predicate<StatementTable.Row> which, List<Paragraph> paragraphs) {
        statements.rows().stream()
                .filter(which)
                .limit(MOST)
                .map(row -> paragraph(key, row))
                .forEach(paragraphs::add);
    }

    private Paragraph paragraph(String key, StatementTable.Row row) {
        return Sentences.borneOut(
                annex.cite(row),
                tongue.span(
                        key,
                        "agree",
                        tongue.figure(row.agree()).words(),
                        "disagree",
                        tongue.figure(row.disagree()).words(),
                        "votes",
                        tongue.about(row.base())),
                new Span(row.words(), row.language(), true));
    }

    private boolean isAgreed(StatementTable.Row row) {
        return row.agree().rank() >= AGREED;
    }

    private boolean isDivided(StatementTable.Row row) {
        return row.agree().rank() >= DIVIDED && row.disagree().rank() >= DIVIDED;
    }
}
