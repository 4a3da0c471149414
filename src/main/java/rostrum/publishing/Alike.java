package rostrum.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rostrum.publishing.MeetingInput.Citation;
import rostrum.publishing.MeetingInput.Paragraph;
import rostrum.publishing.MeetingInput.Span;
import rostrum.summary.Opinions;
import rostrum.summary.StatementTable;

/** Who votes alike, what they share and what sets them apart; or that nobody can tell. */
record Alike(Tongue tongue, Opinions opinions, StatementTable statements, Annex annex) {
    MeetingInput.Section section() {
        var paragraphs = new ArrayList<Paragraph>();
        paragraphs.add(finding());
        paragraphs.addAll(findings());
        return Sentences.section(tongue, "groups", paragraphs);
    }

    /** What they share, and what sets them apart. */
    List<Paragraph> findings() {
        var paragraphs = new ArrayList<Paragraph>();
        opinions.shared().forEach(one -> paragraphs.add(shared(AnnexOfOpinions.SHARED, one)));
        opinions.marks().forEach(mark -> paragraphs.add(mark(mark)));
        opinions.everywhere().forEach(one -> paragraphs.add(shared(AnnexOfOpinions.EVERYWHERE, one)));
        return paragraphs;
    }

    private Paragraph finding() {
        return switch (opinions.finding()) {
            case FEW -> Sentences.plain(tongue.span("groups.few"));
            case UNSTABLE ->
                Sentences.borneOut(
                        annex.participation(),
                        tongue.span("groups.unstable", "people", tongue.aboutFirst(opinions.people())));
            case GROUPS ->
                new Paragraph(
                        List.of(tongue.span(
                                "groups.found",
                                "people",
                                tongue.aboutFirst(opinions.people()),
                                "count",
                                opinions.groups().size(),
                                "groups",
                                told())),
                        List.of(annex.groups(opinions), annex.participation()));
        };
    }

    /** “Group 1 – 60 % · Group 2 – 40 %”. */
    String told() {
        return opinions.groups().stream()
                .map(group -> tongue.say("groups.name", "group", group.number()) + " – "
                        + tongue.figure(group.share()).words())
                .collect(Collectors.joining(" · "));
    }

    private Paragraph shared(String key, Opinions.Shared one) {
        return new Paragraph(
                List.of(tongue.span(key + one.choice(), "least", one.least()), quoted(one.statement())),
                with(annex.bound(opinions, key, one), one.statement()));
    }

    private List<Citation> with(Citation borneOutBy, int statement) {
        return Stream.concat(Stream.of(borneOutBy), evidence(statement).stream())
                .toList();
    }

    /** The statement, and how the groups voted on it where that may be told. */
    private List<Citation> evidence(int statement) {
        var isTold = opinions.rows().stream().anyMatch(row -> row.statement() == statement);
        return isTold ? List.of(cite(statement), annex.byGroup(opinions)) : List.of(cite(statement));
    }

    private Paragraph mark(Opinions.Mark mark) {
        return new Paragraph(
                List.of(tongue.span("groups.mark." + mark.choice(), "group", mark.group()), quoted(mark.statement())),
                with(annex.groups(opinions), mark.statement()));
    }

    private Citation cite(int statement) {
        return annex.cite(statements.numbered(statement));
    }

    private Span quoted(int statement) {
        var row = statements.numbered(statement);
        return new Span(row.words(), row.language(), true);
    }
}
