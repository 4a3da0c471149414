package rostrum.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
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
        shared(AnnexOfOpinions.SHARED, opinions.shared()).forEach(paragraphs::add);
        together(opinions.marks(), mark -> List.of(mark.group(), mark.choice()))
                .map(this::marks)
                .forEach(paragraphs::add);
        shared(AnnexOfOpinions.EVERYWHERE, opinions.everywhere()).forEach(paragraphs::add);
        return paragraphs;
    }

    /** What can be said in one sentence. */
    private static <T> Stream<List<T>> together(List<T> all, Function<T, Object> by) {
        return all.stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream();
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

    private Stream<Paragraph> shared(String key, List<Opinions.Shared> all) {
        return together(all, one -> List.of(one.choice(), one.least())).map(alike -> {
            var one = alike.get(0);
            return paragraph(
                    tongue.span(key + one.choice(), "least", one.least()),
                    annex.bound(opinions, key, one),
                    alike.stream().map(Opinions.Shared::statement).toList());
        });
    }

    private Paragraph marks(List<Opinions.Mark> alike) {
        var mark = alike.get(0);
        return paragraph(
                tongue.span("groups.mark." + mark.choice(), "group", mark.group()),
                annex.groups(opinions),
                alike.stream().map(Opinions.Mark::statement).toList());
    }

    private Paragraph paragraph(Span sentence, Citation borneOutBy, List<Integer> about) {
        return new Paragraph(
                Stream.concat(Stream.of(sentence), about.stream().map(this::quoted))
                        .toList(),
                Stream.of(Stream.of(borneOutBy), about.stream().map(this::cite), howGroupsVoted(about))
                        .flatMap(evidence -> evidence)
                        .toList());
    }

    /** Where that may be told. */
    private Stream<Citation> howGroupsVoted(List<Integer> about) {
        var isTold = opinions.rows().stream().anyMatch(row -> about.contains(row.statement()));
        return isTold ? Stream.of(annex.byGroup(opinions)) : Stream.empty();
    }

    private Citation cite(int statement) {
        return annex.cite(statements.numbered(statement));
    }

    private Span quoted(int statement) {
        var row = statements.numbered(statement);
        return new Span(row.words(), row.language(), true);
    }
}
