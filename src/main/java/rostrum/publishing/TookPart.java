package rostrum.publishing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rostrum.people.Region;
import rostrum.platform.Words;
import rostrum.summary.Table;
import rostrum.summary.Turnout;

/** Who took part, and who is missing. */
record TookPart(Tongue tongue, Turnout turnout, Annex annex) {

    MeetingInput.Section section() {
        var paragraphs = new ArrayList<MeetingInput.Paragraph>();
        paragraphs.add(Sentences.borneOut(
                annex.participation(), tongue.span("took-part.people", "people", tongue.about(turnout.people()))));
        paragraphs.add(group(turnout.bands(), "took-part.band"));
        paragraphs.add(group(turnout.regions(), "took-part.region"));
        if (annex.shows(turnout.regions()) && !missing().isEmpty())
            paragraphs.add(Sentences.borneOut(annex.cite(turnout.regions()), tongue.span("took-part.small", "regions", missing())));
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
                        tongue.of(largest.words()),
                        "people",
                        tongue.about(largest.people()),
                        "share",
                        tongue.figure(largest.share()).words()));
    }

    private String missing() {
        List<String> names = turnout.small().stream()
                .filter(region -> region != Region.UNKNOWN)
                .map(region -> Words.say(tongue.language(), region.key(), Map.of()))
                .toList();
        return names.stream().collect(Collectors.joining(tongue.say("comma") + " "));
    }
}
