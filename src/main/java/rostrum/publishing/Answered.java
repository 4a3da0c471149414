package rostrum.publishing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rostrum.publishing.MeetingInput.Paragraph;
import rostrum.publishing.MeetingInput.Span;
import rostrum.summary.Table;

/** What the answers to each question show, taken from the released figures alone. */
record Answered(Tongue tongue, List<Table> tables, Annex annex) {

    MeetingInput.Section section() {
        var findings = findings();
        var none = List.of(Sentences.plain(tongue.span("answered.none")));
        return Sentences.section(tongue, "answered", findings.isEmpty() ? none : findings);
    }

    /** One for each question that enough people answered, then one for all others together. */
    List<Paragraph> findings() {
        var few = tables.stream().filter(table -> table.base().isHidden()).toList();
        var told = tables.stream().filter(table -> !table.base().isHidden()).map(this::finding);
        return Stream.concat(told, unsaid(few).stream()).toList();
    }

    private Optional<Paragraph> unsaid(List<Table> few) {
        if (few.isEmpty()) return Optional.empty();
        var words = few.size() == 1
                ? tongue.span("answered.few", "question", few.get(0).title(tongue.language()))
                : tongue.span("answered.few-each");
        return Optional.of(
                new Paragraph(List.of(words), few.stream().map(annex::cite).toList()));
    }

    private Paragraph finding(Table table) {
        return Sentences.borneOut(annex.cite(table), sentences(table));
    }

    private Span[] sentences(Table table) {
        var question = table.title(tongue.language());
        var rows = table.answers().stream()
                .sorted(Comparator.comparing(row -> -row.people().rounded()))
                .toList();
        if (rows.isEmpty() || rows.get(0).people().isHidden()) return one("answered.scattered", "question", question);
        var tied = (int) rows.stream()
                .filter(row -> row.people().equals(rows.get(0).people()))
                .count();
        if (tied > 2) return one("answered.even", "question", question, "share", share(rows.get(0)));
        if (tied == 2)
            return one(
                    "answered.tie",
                    "question",
                    question,
                    "answer",
                    rows.get(0).title(tongue.language()),
                    "other",
                    rows.get(1).title(tongue.language()),
                    "share",
                    share(rows.get(0)));
        var lead = lead(question, rows.get(0));
        return rows.size() > 1 && !rows.get(1).people().isHidden()
                ? new Span[] {lead, next(rows.get(1))}
                : new Span[] {lead};
    }

    private Span lead(String question, Table.Row row) {
        return tongue.span(
                "answered.lead", "question", question, "answer", row.title(tongue.language()), "share", share(row));
    }

    private Span next(Table.Row row) {
        return tongue.span("answered.next", "answer", row.title(tongue.language()), "share", share(row));
    }

    private Span[] one(String key, Object... namesAndValues) {
        return new Span[] {tongue.span(key, namesAndValues)};
    }

    private String share(Table.Row row) {
        return tongue.figure(row.share()).words();
    }
}
