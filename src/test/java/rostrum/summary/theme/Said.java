package rostrum.summary.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rostrum.people.Region;
import rostrum.platform.Language;

/** Invented views, for tests. */
final class Said {
    private static final List<String> WHO =
            List.of("Strangers", "People I do not know", "Unknown adults", "Grown men", "Some players");
    private static final List<String> DO =
            List.of("write to me", "send me messages", "ask me for photos", "want my number", "follow me");
    private static final List<String> WHEN =
            List.of("at night", "in every game", "after school", "since last year", "again and again");
    private static final List<String> SCHOOLS =
            List.of("Schools", "Teachers", "Our school", "Every class", "The ministry");
    private static final List<String> TEACH =
            List.of("should teach", "must explain", "could show us", "ought to practise", "never taught us");
    private static final List<String> WHAT = List.of(
            "how to protect our data",
            "what passwords are for",
            "privacy settings",
            "how data is sold",
            "safe passwords");

    private Said() {}

    static Saying one(String id, String words, Language language) {
        return new Saying(id, words, language, Region.EUR, "p-" + id, true);
    }

    /** Fifty on strangers and fifty on lessons, in English. */
    static List<Saying> hundred() {
        var sayings = new ArrayList<Saying>();
        for (int at = 0; at < 50; at++) {
            sayings.add(one("a" + at, sentence(WHO, DO, WHEN, at), Language.EN));
            sayings.add(one("b" + at, sentence(SCHOOLS, TEACH, WHAT, at), Language.EN));
        }
        return sayings;
    }

    /** A few in languages that the English model does not know. */
    static List<Saying> elsewhere() {
        return Stream.of(
                        one("r1", "Незнакомцы пишут мне ночью", Language.RU),
                        one("r2", "Мне ночью пишут незнакомцы и просят фото", Language.RU),
                        one("z1", "陌生人晚上给我发消息", Language.ZH),
                        one("z2", "晚上有陌生人发消息给我", Language.ZH),
                        one("f1", "Des inconnus m’écrivent la nuit", Language.FR))
                .toList();
    }

    private static String sentence(List<String> first, List<String> second, List<String> third, int at) {
        return first.get(at % 5) + " " + second.get(at / 5 % 5) + " " + third.get((at + at / 5) % 5);
    }
}
