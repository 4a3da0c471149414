package rostrum.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rostrum.people.Development;
import rostrum.platform.Words;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;
import rostrum.summary.Analysis;
import rostrum.summary.Table;
import rostrum.summary.Turnout;

/** Who took part, and who is missing. */
record TookPart(Tongue tongue, Analysis analysis, Annex annex) {

    MeetingInput.Section section() {
        var turnout = analysis.turnout();
        var paragraphs = new ArrayList<MeetingInput.Paragraph>();
        paragraphs.add(Sentences.borneOut(annex.participation(), joined()));
        if (turnout.people().rounded() < Disclosure.COARSE)
            paragraphs.add(Sentences.borneOut(annex.participation(), tongue.span("took-part.few")));
        paragraphs.addAll(brought());
        paragraphs.add(group(turnout.bands(), "took-part.band"));
        paragraphs.add(group(turnout.regions(), "took-part.region"));
        turnout.rest()
                .filter(row -> annex.shows(turnout.regions())
                        && !turnout.smallRegions().isEmpty())
                .map(this::small)
                .ifPresent(paragraphs::add);
        paragraphs.add(leastDeveloped(turnout.groups()));
        paragraphs.add(Sentences.plain(tongue.span("took-part.missing")));
        return Sentences.section(tongue, "took-part", paragraphs);
    }

    private MeetingInput.Span joined() {
        var people = tongue.aboutFirst(analysis.turnout().people());
        if (isWithheld(analysis.sent()) || isWithheld(analysis.voices()))
            return tongue.span("took-part.joined", "people", people);
        return tongue.span(
                "took-part.people",
                "people",
                people,
                "sent",
                tongue.about(analysis.sent()),
                "voices",
                tongue.about(analysis.voices()));
    }

    private MeetingInput.Paragraph small(Table.Row rest) {
        var regions = analysis.turnout().smallRegions();
        var names = regions.stream().map(region -> Words.say(tongue.language(), region.key(), Map.of()));
        return Sentences.borneOut(
                annex.cite(analysis.turnout().regions()),
                tongue.span(
                        regions.size() > 1 ? "took-part.small" : "took-part.small.one",
                        "regions",
                        tongue.list(names),
                        "row",
                        rest.title(tongue.language())));
    }

    private static boolean isWithheld(Count count) {
        return count.equals(Count.WITHHELD);
    }

    /** What did not come from young people by themselves. How many used paper is not told: who joined less that is a number, too. */
    private List<MeetingInput.Paragraph> brought() {
        var paragraphs = new ArrayList<MeetingInput.Paragraph>();
        var groups = analysis.groups();
        if (!groups.onPaper().isHidden()) paragraphs.add(Sentences.plain(tongue.span("took-part.paper")));
        if (!groups.people().isHidden())
            paragraphs.add(Sentences.borneOut(
                    annex.participation(), tongue.span("took-part.groups", "people", tongue.about(groups.people()))));
        for (var regional : analysis.regional())
            paragraphs.add(Sentences.borneOut(
                    annex.participation(),
                    tongue.span(
                            "took-part.elsewhere",
                            "title",
                            regional.about().title(),
                            "people",
                            tongue.about(regional.people()),
                            "how",
                            CollectedElsewhere.where(tongue, regional.about()))));
        return paragraphs;
    }

    private MeetingInput.Paragraph group(Table table, String key) {
        var largest = Turnout.largest(table);
        if (largest.isEmpty()) return Sentences.borneOut(annex.participation(), tongue.span(key + ".none"));
        return Sentences.borneOut(
                annex.cite(table),
                tongue.span(
                        largest.size() > 1 ? key + ".even" : key,
                        "group",
                        tongue.list(largest.stream().map(row -> row.title(tongue.language()))),
                        "people",
                        tongue.about(largest.get(0).people()),
                        "share",
                        tongue.figure(largest.get(0).share()).words()));
    }

    private MeetingInput.Paragraph leastDeveloped(Table groups) {
        return groups.rows().stream()
                .filter(row -> row.code().equals(Development.LDC.name()))
                .map(row -> Sentences.borneOut(
                        annex.cite(groups),
                        tongue.span(
                                "took-part.development",
                                "people",
                                tongue.about(row.people()),
                                "share",
                                tongue.figure(row.share()).words())))
                .findFirst()
                .orElseGet(() -> Sentences.borneOut(annex.participation(), tongue.span("took-part.development.none")));
    }
}
