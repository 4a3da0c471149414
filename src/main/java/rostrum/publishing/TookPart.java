package rostrum.publishing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import rostrum.people.Region;
import rostrum.platform.Words;
import rostrum.summary.Analysis;
import rostrum.summary.Disclosure;
import rostrum.summary.Table;

/** Who took part, and who is missing. */
record TookPart(Tongue tongue, Analysis analysis, Annex annex) {

    MeetingInput.Section section() {
        var turnout = analysis.turnout();
        var paragraphs = new ArrayList<MeetingInput.Paragraph>();
        paragraphs.add(Sentences.borneOut(
                annex.participation(),
                tongue.span(
                        "took-part.people",
                        "people",
                        upper(tongue.about(turnout.people())),
                        "sent",
                        tongue.about(analysis.sent()),
                        "voices",
                        tongue.about(analysis.voices()))));
        if (turnout.people().rounded() < Disclosure.COARSE)
            paragraphs.add(Sentences.borneOut(annex.participation(), tongue.span("took-part.few")));
        paragraphs.add(group(turnout.bands(), "took-part.band"));
        paragraphs.add(group(turnout.regions(), "took-part.region"));
        if (annex.shows(turnout.regions()) && !missing().isEmpty())
            paragraphs.add(Sentences.borneOut(
                    annex.cite(turnout.regions()), tongue.span("took-part.small", "regions", missing())));
        paragraphs.add(Sentences.plain(tongue.span("took-part.missing")));
        return new MeetingInput.Section(tongue.say("took-part"), paragraphs);
    }

    private MeetingInput.Paragraph group(Table table, String key) {
        if (!annex.shows(table)) return Sentences.borneOut(annex.participation(), tongue.span(key + ".none"));
        var largest = table.rows().stream()
                .max(Comparator.comparing(row -> row.people().rounded()))
                .orElseThrow();
        return Sentences.borneOut(
                annex.cite(table),
                tongue.span(
                        key,
                        "group",
                        largest.title(tongue.language()),
                        "people",
                        tongue.about(largest.people()),
                        "share",
                        tongue.figure(largest.share()).words()));
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String missing() {
        List<String> names = analysis.turnout().small().stream()
                .filter(region -> region != Region.UNKNOWN)
                .map(region -> Words.say(tongue.language(), region.key(), Map.of()))
                .toList();
        return names.stream().collect(Collectors.joining(tongue.say("comma") + " "));
    }
}
