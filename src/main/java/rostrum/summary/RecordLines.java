package rostrum.summary;

import rostrum.people.AgeBand;

/** Writes a record down, one line a fact, columns parted by tabs: the same record is always the same text. {@link RecordText} reads it again. */
final class RecordLines {
    private final Record record;
    private final StringBuilder text = new StringBuilder();

    RecordLines(Record record) {
        this.record = record;
    }

    String text() {
        line("record", Record.VERSION, record.consultation());
        record.unawaited().ifPresent(without -> line("unawaited", "" + without.decisions(), without.reason()));
        for (var person : record.people()) {
            line("person", person.key(), person.band().code(), person.region().name());
            person.answers()
                    .forEach((question, options) -> line("answer", person.key(), question, String.join(" ", options)));
        }
        for (var some : record.origins())
            line("origins", some.region().name(), some.band().code(), "" + some.people());
        line("voices", "" + record.voices());
        for (var tally : record.statements()) line("statement", tally);
        for (var voter : record.voters()) {
            line("voter", voter.key(), voter.band().code(), voter.region().name());
            voter.votes().forEach((statement, choice) -> line("vote", voter.key(), statement, choice.code()));
        }
        for (var view : record.views()) line("view", view);
        writeBrought();
        return text.toString();
    }

    private void writeBrought() {
        var brought = record.brought();
        if (brought.onPaper() > 0) line("paper", "" + brought.onPaper());
        for (var group : brought.groups()) {
            line("group", group.id(), "" + group.people(), group.region().name());
            group.hands()
                    .forEach((question, hands) -> hands.forEach(
                            (option, people) -> line("hands", group.id(), question, option, "" + people)));
        }
        for (var view : brought.views()) line("group-view", view);
        for (var result : brought.elsewhere()) writeElsewhere(result);
    }

    private void writeElsewhere(Elsewhere result) {
        var about = result.about();
        line(
                "elsewhere",
                about.tool().name(),
                about.region().name(),
                about.collectedOn().toString(),
                about.title(),
                "" + result.people());
        for (var count : result.counts())
            line(
                    "elsewhere-count",
                    count.question(),
                    String.join(" ", count.options()),
                    count.region().name(),
                    count.band().map(AgeBand::code).orElse(""),
                    "" + count.people());
        for (var tally : result.statements()) line("elsewhere-statement", tally);
        for (var voter : result.voters()) {
            line("elsewhere-voter", voter.key());
            voter.votes().forEach((statement, choice) -> line("vote", voter.key(), statement, choice.code()));
        }
    }

    private void line(String kind, Tally tally) {
        line(
                kind,
                tally.id(),
                tally.language().tag(),
                tally.words(),
                "" + tally.agree(),
                "" + tally.disagree(),
                "" + tally.pass());
    }

    private void line(String kind, Voiced voiced) {
        var view = voiced.view();
        var author = voiced.author();
        line(
                kind,
                voiced.key(),
                author.map(Voiced.Author::voice).orElse(""),
                author.map(one -> one.band().code()).orElse(""),
                author.map(one -> one.region().name()).orElse(""),
                view.place(),
                view.language().tag(),
                view.quotable() ? Record.QUOTABLE : "",
                view.words());
    }

    private void line(String... columns) {
        for (int at = 0; at < columns.length; at++)
            text.append(at == 0 ? "" : "\t").append(escaped(columns[at]));
        text.append('\n');
    }

    private static String escaped(String column) {
        return column.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
