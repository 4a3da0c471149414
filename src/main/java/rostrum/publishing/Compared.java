package rostrum.publishing;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rostrum.people.Adolescents;
import rostrum.people.Development;
import rostrum.people.LeastDeveloped;
import rostrum.people.Region;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Share;
import rostrum.publishing.MeetingInput.Line;
import rostrum.publishing.MeetingInput.Paragraph;
import rostrum.publishing.MeetingInput.Span;
import rostrum.summary.Table;
import rostrum.summary.Turnout;

/** Who is missing, beside where the adolescents of the world live ({@link Adolescents}). It tells shares that are told anyway, and of nobody else. */
record Compared(Tongue tongue, Turnout turnout, Annex annex) {
    private static final int PERCENT = 100;

    /** @param adolescents which part of the world’s, in whole percent */
    private record Part(Table.Row row, Count all, int adolescents) {
        /** Less than nothing where the part is smaller whatever was rounded; above where it is larger. */
        int sign() {
            if (PERCENT * row.people().most() < adolescents * all.least()) return -1;
            return PERCENT * row.people().least() > adolescents * all.most() ? 1 : 0;
        }
    }

    List<Paragraph> paragraphs() {
        var paragraphs = new ArrayList<Paragraph>();
        compare(
                "region",
                tongue.say("note.population.region"),
                Stream.of(Region.values())
                        .filter(region -> region != Region.UNKNOWN)
                        .flatMap(region -> part(turnout.regions(), region.name(), Adolescents.KNOWN.share(region)))
                        .toList(),
                paragraphs);
        compare(
                "development",
                tongue.say("note.population.development", "list", LeastDeveloped.LISTED.source()),
                Stream.of(Development.values())
                        .flatMap(group -> part(turnout.groups(), group.name(), Adolescents.KNOWN.share(group)))
                        .toList(),
                paragraphs);
        return paragraphs;
    }

    /** Only a group that is told by itself, and with its share. */
    private static Stream<Part> part(Table came, String code, int adolescents) {
        return came.rows().stream()
                .filter(row -> row.code().equals(code) && !row.share().equals(Share.UNTOLD))
                .map(row -> new Part(row, came.base(), adolescents));
    }

    private void compare(String by, String how, List<Part> parts, List<Paragraph> paragraphs) {
        if (parts.isEmpty()) return;
        var code = "population." + by;
        var known = Adolescents.KNOWN;
        annex.put(
                code,
                tongue.say("table." + code),
                tongue.say("note.population", "source", known.source(), "licence", known.licence(), "how", how),
                List.of(annex.column("came"), annex.column("adolescents")),
                parts.stream().map(this::line).toList());
        var spans = new ArrayList<Span>();
        spans.add(tongue.span(code));
        told("population.less", parts, -1).ifPresent(spans::add);
        told("population.more", parts, 1).ifPresent(spans::add);
        told("population.alike", parts, 0).ifPresent(spans::add);
        paragraphs.add(Sentences.borneOut(annex.cite(code), spans.toArray(Span[]::new)));
    }

    private Line line(Part part) {
        return new Line(
                part.row().code(),
                part.row().title(tongue.language()),
                tongue.language(),
                List.of(tongue.figure(part.row().share()), tongue.figure(Share.of(part.adolescents()))));
    }

    private Optional<Span> told(String key, List<Part> parts, int sign) {
        var names = parts.stream()
                .filter(part -> part.sign() == sign)
                .map(this::told)
                .toList();
        if (names.isEmpty()) return Optional.empty();
        var groups = ListFormatter.getInstance(tongue.language().locale()).format(names);
        return Optional.of(tongue.span(key, "groups", groups));
    }

    private String told(Part part) {
        return tongue.say(
                "population.part",
                "group",
                part.row().title(tongue.language()),
                "share",
                tongue.figure(part.row().share()).words(),
                "adolescents",
                tongue.figure(Share.of(part.adolescents())).words());
    }
}
