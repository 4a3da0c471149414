package rostrum.summary.regional;

import java.util.List;
import java.util.Map;
import java.util.Set;
import rostrum.people.AgeBand;
import rostrum.platform.Language;
import rostrum.survey.LongText;
import rostrum.survey.Multiple;
import rostrum.survey.QuestionWords;
import rostrum.survey.Single;
import rostrum.survey.Survey;
import rostrum.survey.Wording;

/** An invented survey for tests. */
final class Forms {
    private Forms() {}

    static Survey survey() {
        return new Survey(
                "club",
                1,
                AgeBand.FROM_10,
                List.of(
                        new Single("first", List.of("real-person", "chosen-adult"), 0),
                        new Multiple("helps", List.of("friend", "parent"), 2),
                        new LongText("why", 1000)),
                Map.of(),
                Set.of(),
                Map.of(),
                Map.of(
                        Language.EN,
                        wording(
                                Language.EN,
                                "What comes first?",
                                Map.of("real-person", "A real person", "chosen-adult", "An adult"),
                                "Who helps?",
                                Map.of("friend", "A friend", "parent", "A parent"),
                                "Why?"),
                        Language.AR,
                        wording(
                                Language.AR,
                                "ما الذي يأتي أولاً؟",
                                Map.of("real-person", "شخص حقيقي", "chosen-adult", "شخص بالغ"),
                                "من يساعد؟",
                                Map.of("friend", "صديق", "parent", "أحد الوالدين"),
                                "لماذا؟")));
    }

    private static Wording wording(
            Language language,
            String first,
            Map<String, String> ones,
            String helps,
            Map<String, String> others,
            String why) {
        return new Wording(
                language,
                "Club",
                true,
                Map.of("first", words(first, ones), "helps", words(helps, others), "why", words(why, Map.of())),
                List.of(),
                List.of());
    }

    private static QuestionWords words(String title, Map<String, String> options) {
        return new QuestionWords(title, title, "", options, Map.of(), Map.of());
    }
}
