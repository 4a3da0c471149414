package rostrum.publishing;

import java.util.ArrayList;
import java.util.stream.Stream;
import rostrum.platform.disclosure.Disclosure;
import rostrum.platform.disclosure.Share;
import rostrum.summary.Analysed;
import rostrum.summary.StatementTable;
import rostrum.summary.Table;

/**
 * How it was done and what it cannot tell, written from the data.
 *
 * @param frozen the day on which the record was frozen, at the place of the meeting
 */
record Method(Tongue tongue, Analysed analysed, String frozen) {

    MeetingInput.Section section() {
        var paragraphs = new ArrayList<MeetingInput.Paragraph>();
        paragraphs.add(Sentences.plain(tongue.span("method.chosen")));
        paragraphs.add(Sentences.plain(tongue.span("method.moderated")));
        paragraphs.add(Sentences.plain(tongue.span(
                "method.rounded",
                "cell",
                Disclosure.CELL,
                "rounding",
                Disclosure.ROUNDING,
                "group",
                Disclosure.GROUP,
                "under",
                Disclosure.LEAST_SHARE,
                "over",
                Disclosure.MOST_SHARE)));
        paragraphs.add(Sentences.plain(tongue.span(
                "method.audited", "width", Disclosure.WIDTH, "question", Disclosure.QUESTION, "new", Disclosure.NEW)));
        if (isCoarse()) paragraphs.add(Sentences.plain(tongue.span("method.coarse", "coarse", Disclosure.COARSE)));
        paragraphs.add(Sentences.plain(tongue.span("method.hidden", "hidden", hidden(), "figures", figures())));
        paragraphs.add(Sentences.plain(tongue.span("method.words")));
        if (!analysed.analysis().regional().isEmpty()) paragraphs.add(Sentences.plain(tongue.span("method.elsewhere")));
        paragraphs.add(Sentences.plain(tongue.span("method.record", "day", frozen, "hash", analysed.hash())));
        return new MeetingInput.Section(tongue.say("method"), paragraphs);
    }

    private boolean isCoarse() {
        var analysis = analysed.analysis();
        return Stream.concat(
                        analysis.tables().stream().map(Table::base),
                        statements().map(StatementTable.Row::base))
                .anyMatch(base -> !base.isHidden() && base.rounded() < Disclosure.COARSE);
    }

    /** What was answered here, and elsewhere. */
    private Stream<Table> tables() {
        var analysis = analysed.analysis();
        return Stream.concat(
                analysis.tables().stream(),
                analysis.regional().stream().flatMap(regional -> regional.tables().stream()));
    }

    /** Those that were voted on here, and those elsewhere. */
    private Stream<StatementTable.Row> statements() {
        var analysis = analysed.analysis();
        return Stream.concat(
                analysis.statements().rows().stream(),
                analysis.regional().stream().flatMap(regional -> regional.statements().rows().stream()));
    }

    private long hidden() {
        return hiddenOrNot().filter(hidden -> hidden).count();
    }

    private long figures() {
        return hiddenOrNot().count();
    }

    /** For every count, and every share of votes, that the annex could show: whether it must stay hidden. */
    private Stream<Boolean> hiddenOrNot() {
        var analysis = analysed.analysis();
        var rows = tables().flatMap(table -> table.rows().stream())
                .map(row -> row.people().isHidden());
        var votes = statements().map(row -> row.base().isHidden());
        var shares = statements()
                .flatMap(row -> Stream.of(row.agree(), row.disagree(), row.pass()))
                .map(share -> share.kind() == Share.Kind.UNTOLD);
        return Stream.of(rows, votes, shares).flatMap(each -> each);
    }
}
