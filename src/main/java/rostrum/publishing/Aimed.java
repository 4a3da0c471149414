package rostrum.publishing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rostrum.people.AgeBand;
import rostrum.people.Development;
import rostrum.people.Region;
import rostrum.platform.Words;
import rostrum.platform.disclosure.Share;
import rostrum.publishing.MeetingInput.Column;
import rostrum.publishing.MeetingInput.Line;
import rostrum.publishing.MeetingInput.Paragraph;
import rostrum.publishing.MeetingInput.Span;
import rostrum.summary.Table;
import rostrum.summary.Turnout;
import rostrum.summary.aim.Target;

/** Who is missing, against what was aimed at. It compares shares that are told anyway, and tells of nobody else. */
record Aimed(Tongue tongue, Target target, Turnout turnout, Annex annex) {
    /** Who is told with others, and aimed at by nobody. */
    private static final Set<String> NOBODYS = Set.of(AgeBand.UNDER_10.code(), Region.UNKNOWN.name());

    /**
     * A target and what came of it.
     *
     * @param code of the region or age, the same in every language; of several ages that are told as one
     * @param came untold where too few came to be told of by themselves
     */
    private record Part(String code, String name, Share came, Share aim) {
        /** Nothing where it cannot be told. */
        Optional<Boolean> isReached() {
            return switch (came.kind()) {
                case UNTOLD -> Optional.empty();
                case TOLD -> Optional.of(came.percent() >= aim.percent());
                case UNDER -> aim.percent() >= came.percent() ? Optional.of(false) : Optional.empty();
                case OVER -> aim.percent() <= came.percent() ? Optional.of(true) : Optional.empty();
            };
        }
    }

    List<Paragraph> paragraphs() {
        if (target.isNone()) return List.of(Sentences.plain(tongue.span("targets.none")));
        var paragraphs = new ArrayList<Paragraph>();
        compare("targets.region", regions(), paragraphs);
        compare("targets.development", groups(), paragraphs);
        compare("targets.band", bands(), paragraphs);
        return paragraphs;
    }

    private void compare(String key, List<Part> parts, List<Paragraph> paragraphs) {
        if (parts.isEmpty()) return;
        annex.put(key, tongue.say("table." + key), tongue.say("note.targets"), columns(), lines(parts));
        var spans = new ArrayList<Span>();
        spans.add(tongue.span(key));
        told("targets.reached", parts, Optional.of(true)).ifPresent(spans::add);
        told("targets.missed", parts, Optional.of(false)).ifPresent(spans::add);
        told("targets.untold", parts, Optional.empty()).ifPresent(spans::add);
        paragraphs.add(Sentences.borneOut(annex.cite(key), spans.toArray(Span[]::new)));
    }

    private List<Column> columns() {
        return List.of(
                new Column("came", tongue.say("column.came")), new Column("target", tongue.say("column.target")));
    }

    private List<Line> lines(List<Part> parts) {
        return parts.stream()
                .map(part -> new Line(
                        part.code(),
                        part.name(),
                        tongue.language(),
                        List.of(tongue.figure(part.came()), tongue.figure(part.aim()))))
                .toList();
    }

    private Optional<Span> told(String key, List<Part> parts, Optional<Boolean> reached) {
        var names = parts.stream()
                .filter(part -> part.isReached().equals(reached))
                .map(part -> reached.isEmpty() ? part.name() : told(part))
                .toList();
        if (names.isEmpty()) return Optional.empty();
        return Optional.of(tongue.span(key, "groups", tongue.list(names.stream())));
    }

    private String told(Part part) {
        return tongue.say(
                "targets.part",
                "group",
                part.name(),
                "share",
                tongue.figure(part.came()).words(),
                "target",
                tongue.figure(part.aim()).words());
    }

    private List<Part> regions() {
        var aims = new LinkedHashMap<String, Integer>();
        target.regions().forEach((region, percent) -> aims.put(region.name(), percent));
        var names = target.regions().keySet().stream().collect(Collectors.toMap(Region::name, Region::key));
        return parts(aims, names, turnout.regions());
    }

    private List<Part> groups() {
        var aims = new LinkedHashMap<String, Integer>();
        target.groups().forEach((group, percent) -> aims.put(group.name(), percent));
        var names = target.groups().keySet().stream().collect(Collectors.toMap(Development::name, Development::key));
        return parts(aims, names, turnout.groups());
    }

    private List<Part> bands() {
        var aims = new LinkedHashMap<String, Integer>();
        target.bands().forEach((band, percent) -> aims.put(band.code(), percent));
        var names = target.bands().keySet().stream().collect(Collectors.toMap(AgeBand::code, AgeBand::key));
        return parts(aims, names, turnout.bands());
    }

    /** As they are told: what is told together was aimed at together. */
    private List<Part> parts(Map<String, Integer> aims, Map<String, String> names, Table came) {
        var parts = new ArrayList<Part>();
        var left = new LinkedHashMap<>(aims);
        for (var row : came.rows()) {
            var members = Arrays.stream(row.code().split("\\+"))
                    .filter(member -> !NOBODYS.contains(member))
                    .toList();
            if (members.isEmpty() || !aims.keySet().containsAll(members)) continue;
            var aim = members.stream()
                    .mapToInt(member -> aims.getOrDefault(member, 0))
                    .sum();
            parts.add(new Part(row.code(), row.title(tongue.language()), row.share(), Share.of(aim)));
            members.forEach(left::remove);
        }
        left.forEach((code, aim) ->
                parts.add(new Part(code, say(names.getOrDefault(code, code)), Share.UNTOLD, Share.of(aim))));
        return parts;
    }

    private String say(String key) {
        return Words.say(tongue.language(), key, Map.of());
    }
}
