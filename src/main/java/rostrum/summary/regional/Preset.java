package rostrum.summary.regional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import rostrum.survey.Question;
import rostrum.survey.Survey;

/**
 * What the columns of a file most likely are, by how each tool names them. A person looks at it before anything is read so.
 *
 * <p>Tools write the code of a question, with its group before it (KoboToolbox) or an option in brackets after it
 * (LimeSurvey, there with the words behind a full stop, too), or its words, with a number before them (Decidim).
 */
record Preset(Tool tool, Survey survey) {
    private static final Map<Tool, Map<String, Part.Kind>> OWN = Map.of(
            Tool.LIMESURVEY,
            Map.of("id", Part.Kind.ID, "responseid", Part.Kind.ID, "startlanguage", Part.Kind.LANGUAGE),
            Tool.EUSURVEY,
            Map.of("contributionid", Part.Kind.ID, "languages", Part.Kind.LANGUAGE),
            Tool.KOBO,
            Map.of("id", Part.Kind.ID),
            Tool.DECIDIM,
            Map.of("id", Part.Kind.ID, "locale", Part.Kind.LANGUAGE),
            Tool.OTHER,
            Map.of("id", Part.Kind.ID));

    private static final Map<String, Part.Kind> COMMON = Map.of(
            "age", Part.Kind.BAND,
            "ageband", Part.Kind.BAND,
            "agegroup", Part.Kind.BAND,
            "region", Part.Kind.REGION,
            "country", Part.Kind.REGION,
            "language", Part.Kind.LANGUAGE,
            "lang", Part.Kind.LANGUAGE);

    Plan guess(List<String> header) {
        var parts = new ArrayList<Part>();
        var taken = new TreeSet<String>();
        for (var heading : header) {
            var part = part(heading);
            var isTick = survey.question(part.question())
                    .flatMap(question -> Meanings.ticked(heading, question, survey))
                    .isPresent();
            parts.add(isTick || taken.add(part.code()) ? part : Part.NOTHING);
        }
        return new Plan(parts);
    }

    private Part part(String heading) {
        var bare = Meanings.bare(heading);
        var own = Optional.ofNullable(OWN.getOrDefault(tool, Map.of()).get(bare));
        if (own.isPresent()) return Part.of(own.get());
        var question = question(heading);
        if (question.isPresent()) return of(question.get());
        if (tool == Tool.DECIDIM && heading.strip().startsWith("body")) return proposal();
        return Optional.ofNullable(COMMON.get(bare)).map(Part::of).orElse(Part.NOTHING);
    }

    private Optional<Question> question(String heading) {
        return survey.questions().stream()
                .filter(question -> Part.isText(question) || Part.isChoice(question))
                .filter(question -> isCalled(heading, question)
                        || beforeOption(heading)
                                .filter(code -> isCalled(code, question))
                                .filter(code -> Meanings.ticked(heading, question, survey)
                                        .isPresent())
                                .isPresent())
                .findFirst();
    }

    private static Optional<String> beforeOption(String heading) {
        var end = Math.max(heading.lastIndexOf('['), heading.lastIndexOf('/'));
        return end < 0 ? Optional.empty() : Optional.of(heading.substring(0, end));
    }

    private boolean isCalled(String heading, Question question) {
        var last = heading.substring(heading.lastIndexOf('/') + 1);
        var isCode =
                Stream.of(heading, last).anyMatch(code -> Meanings.bare(code).equals(Meanings.bare(question.code())));
        var words = Meanings.plain(heading).replaceFirst("^\\d+\\. ", "");
        var before = heading.split("\\. ", 2)[0].replaceFirst("(?s)\\[.*", "");
        return isCode
                || Meanings.bare(before).equals(Meanings.bare(question.code()))
                || survey.wordings().values().stream()
                        .anyMatch(wording ->
                                Meanings.plain(wording.of(question).title()).equals(words));
    }

    private static Part of(Question question) {
        return new Part(Part.isText(question) ? Part.Kind.TEXT : Part.Kind.CHOICE, question.code());
    }

    /** A proposal answers the only question for own words, if there is one only. */
    private Part proposal() {
        var texts = survey.questions().stream().filter(Part::isText).toList();
        return texts.size() == 1 ? of(texts.get(0)) : Part.NOTHING;
    }
}
