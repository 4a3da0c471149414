package rostrum.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rostrum.publishing.MeetingInput.Citation;
import rostrum.publishing.MeetingInput.Paragraph;
import rostrum.publishing.MeetingInput.Span;
import rostrum.summary.Analysis;
import rostrum.summary.Opinions;

/** Who votes alike, what they share and what sets them apart; or that nobody can tell. */
record Alike(Tongue tongue, Analysis analysis, Annex annex) {
    MeetingInput.Section section() {
        var opinions = analysis.opinions();
        var paragraphs = new ArrayList<Paragraph>();
        paragraphs.add(finding(opinions));
        opinions.shared().forEach(one -> paragraphs.add(shared(AnnexOfOpinions.SHARED, one)));
        opinions.marks().forEach(mark -> paragraphs.add(mark(mark)));
        opinions.everywhere().forEach(one -> paragraphs.add(shared(AnnexOfOpinions.EVERYWHERE, one)));
        return Sentences.section(tongue, "groups", paragraphs);
    }

    private Paragraph finding(Opinions opinions) {
        return switch (opinions.finding()) {
            case FEW -> Sentences.plain(tongue.span("groups.few"));
            case UNSTABLE ->
                Sentences.borneOut(
                        annex.participation(),
                        tongue.span("groups.unstable", "people", tongue.about(opinions.people())));
            case GROUPS ->
                new Paragraph(
                        List.of(tongue.span(
                                "groups.found",
                                "people",
                                tongue.about(opinions.people()),
                                "count",
                                opinions.groups().size(),
                                "groups",
                                opinions.groups().stream().map(this::told).collect(Collectors.joining(" · ")))),
                        List.of(annex.groups(), annex.participation()));
        };
    }

    private String told(Opinions.Group group) {
        return tongue.say("groups.name", "group", group.number()) + " – "
                + tongue.figure(group.share()).words();
    }

    private Paragraph shared(String key, Opinions.Shared one) {
        return new Paragraph(
                List.of(tongue.span(key + one.choice(), "least", one.least()), quoted(one.statement())),
                with(annex.shared(key, one), one.statement()));
    }

    private List<Citation> with(Citation borneOutBy, int statement) {
        return Stream.concat(Stream.of(borneOutBy), evidence(statement).stream())
                .toList();
    }

    /** The statement, and how the groups voted on it where that may be told. */
    private List<Citation> evidence(int statement) {
        var isTold = analysis.opinions().rows().stream().anyMatch(row -> row.statement() == statement);
        return isTold ? List.of(cite(statement), annex.byGroup()) : List.of(cite(statement));
    }

    private Paragraph mark(Opinions.Mark mark) {
        return new Paragraph(
                List.of(tongue.span("groups.mark." + mark.choice(), "group", mark.group()), quoted(mark.statement())),
                with(annex.groups(), mark.statement()));
    }

    private Citation cite(int statement) {
        return annex.cite(analysis.statements().numbered(statement));
    }

    private Span quoted(int statement) {
        var row = analysis.statements().numbered(statement);
        return new Span(row.words(), row.language(), true);
    }
}
