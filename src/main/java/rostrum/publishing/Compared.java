package rostrum.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rostrum.people.Adolescents;
import rostrum.people.Development;
import rostrum.people.LeastDeveloped;
import rostrum.people.Region;
import rostrum.platform.Words;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;
import rostrum.platform.disclosure.Share;
import rostrum.publishing.MeetingInput.Line;
import rostrum.publishing.MeetingInput.Paragraph;
import rostrum.publishing.MeetingInput.Span;
import rostrum.summary.Table;
import rostrum.summary.Turnout;

/** Who is missing, beside where the adolescents of the world live ({@link Adolescents}). It tells shares that are told anyway, and of nobody else. */
record Compared(Tongue tongue, Turnout turnout, Annex annex) {
    private static final int PERCENT = 100;

    /**
     * @param name of its regions or group
     * @param adolescents which part of the world’s, in whole percent
     */
    private record Part(String name, Table.Row row, Count all, int adolescents) {
        /** Less than nothing where the part is smaller whatever was rounded; above where it is larger. */
        int sign() {
            if (PERCENT * row.people().most() < adolescents * all.least()) return -1;
            return PERCENT * row.people().least() > adolescents * all.most() ? 1 : 0;
        }

        /** Of fewer than ten people it is told where that is little, however many they are. */
        Share share() {
            var little = row.people().isFewer() && PERCENT * row.people().most() < Disclosure.LEAST_SHARE * all.least();
            return little ? Share.UNDER : row.share();
        }

        boolean isTold() {
            return !share().equals(Share.UNTOLD);
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
                together().filter(part -> !isMixed() || part.sign() < 0),
                paragraphs);
        compare(
                "development",
                tongue.say("note.population.development", "list", LeastDeveloped.LISTED.source()),
                Stream.of(Development.values())
                        .flatMap(group -> part(turnout.groups(), group.name(), Adolescents.KNOWN.share(group)))
                        .toList(),
                Optional.empty(),
                paragraphs);
        return paragraphs;
    }

    /** Only a group that is told by itself, and with its share. */
    private Stream<Part> part(Table came, String code, int adolescents) {
        return came.rows().stream()
                .filter(row -> row.code().equals(code))
                .map(row -> new Part(row.title(tongue.language()), row, came.base(), adolescents))
                .filter(Part::isTold);
    }

    /** The regions that are counted as one. */
    private Optional<Part> together() {
        var regions = turnout.smallRegions();
        if (regions.isEmpty()) return Optional.empty();
        var names = tongue.list(regions.stream().map(region -> Words.say(tongue.language(), region.key(), Map.of())));
        return turnout.rest()
                .map(row -> new Part(names, row, turnout.regions().base(), Adolescents.KNOWN.share(regions)))
                .filter(Part::isTold);
    }

    /** Whether those who did not say their region are counted with them: they may be more than came from there, never fewer. */
    private boolean isMixed() {
        return turnout.small().contains(Region.UNKNOWN);
    }

    /** @param together of groups that are told as one */
    private void compare(String by, String how, List<Part> parts, Optional<Part> together, List<Paragraph> paragraphs) {
        var all = Stream.concat(parts.stream(), together.stream()).toList();
        if (all.isEmpty()) return;
        var code = "population." + by;
        var known = Adolescents.KNOWN;
        annex.put(
                code,
                tongue.say("table." + code),
                tongue.say("note.population", "source", known.source(), "licence", known.licence(), "how", how),
                List.of(annex.column("came"), annex.column("adolescents")),
                all.stream().map(this::line).toList());
        var spans = new ArrayList<Span>();
        spans.add(tongue.span(code));
        told("population.less", parts, -1).ifPresent(spans::add);
        told("population.more", parts, 1).ifPresent(spans::add);
        told("population.alike", parts, 0).ifPresent(spans::add);
        together.map(this::asOne).ifPresent(spans::add);
        paragraphs.add(Sentences.borneOut(annex.cite(code), spans.toArray(Span[]::new)));
    }

    /** A region that is told with nobody but those who did not say theirs is not called several. */
    private Span asOne(Part part) {
        var several = turnout.smallRegions().size() > 1 ? "population.together." : "population.";
        var what = isMixed() ? "at-most" : part.sign() < 0 ? "less" : part.sign() > 0 ? "more" : "alike";
        return tongue.span(several + what, "groups", told(part));
    }

    private Line line(Part part) {
        return new Line(
                part.row().code(),
                part.row().title(tongue.language()),
                tongue.language(),
                List.of(tongue.figure(part.share()), tongue.figure(Share.of(part.adolescents()))));
    }

    private Optional<Span> told(String key, List<Part> parts, int sign) {
        var names = parts.stream()
                .filter(part -> part.sign() == sign)
                .map(this::told)
                .toList();
        if (names.isEmpty()) return Optional.empty();
        return Optional.of(tongue.span(key, "groups", tongue.list(names.stream())));
    }

    private String told(Part part) {
        return tongue.say(
                "population.part",
                "group",
                part.name(),
                "share",
                tongue.figure(part.share()).words(),
                "adolescents",
                tongue.figure(Share.of(part.adolescents())).words());
    }
}
