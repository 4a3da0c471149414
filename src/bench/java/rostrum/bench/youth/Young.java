package rostrum.bench.youth;

import java.util.List;
import rostrum.bench.Passport;
import rostrum.bench.Vote;
import rostrum.bench.answering.Mind;

/**
 * Somebody who is made up: where they live, what they read, what matters to them, and to which of two camps they lean. All of
 * it follows from the number.
 */
record Young(int number, Phrases phrases) implements Mind {
    private static final int PASSES = 8;
    private static final int CHANGES_MIND = 10;
    private static final int FAVOURITE = 40;

    /** Codes of questions that ask for words of one’s own. */
    static final List<String> OPEN = List.of("adults-wrong", "group-should");

    private record Place(String country, List<String> bands, String language) {}

    private static final List<String> ALONE_FROM_13 = List.of("13-15", "16-17", "18-24");
    private static final List<String> ALONE_FROM_16 = List.of("16-17", "18-24");
    private static final List<String> GROWN_UP = List.of("18-24");

    /** Several lines for one country make it more likely. */
    private static final List<Place> PLACES = List.of(
            new Place("SN", ALONE_FROM_16, "fr"),
            new Place("CI", ALONE_FROM_16, "fr"),
            new Place("GH", ALONE_FROM_16, "en"),
            new Place("KE", GROWN_UP, "en"),
            new Place("MX", GROWN_UP, "es"),
            new Place("CO", ALONE_FROM_16, "es"),
            new Place("US", ALONE_FROM_13, "en"),
            new Place("US", ALONE_FROM_13, "en"),
            new Place("EG", GROWN_UP, "ar"),
            new Place("JO", ALONE_FROM_16, "ar"),
            new Place("MA", ALONE_FROM_16, "ar"),
            new Place("CN", ALONE_FROM_16, "zh"),
            new Place("CN", ALONE_FROM_16, "zh"),
            new Place("AU", ALONE_FROM_16, "en"),
            new Place("FJ", ALONE_FROM_16, "en"),
            new Place("KZ", GROWN_UP, "ru"),
            new Place("AM", ALONE_FROM_16, "ru"),
            new Place("GB", ALONE_FROM_13, "en"),
            new Place("FR", ALONE_FROM_16, "fr"),
            new Place("ES", ALONE_FROM_16, "es"),
            new Place("PT", ALONE_FROM_13, "en"));

    Passport passport() {
        return new Passport(any("band", place().bands()), place().country());
    }

    String language() {
        return place().language();
    }

    private Place place() {
        return any("place", PLACES);
    }

    /** Who leans one way picks another favourite than who leans the other way. */
    @Override
    public int option(String question, int options) {
        var chance = new Chance(number);
        if (chance.of("undecided " + question, 100) >= FAVOURITE) return chance.of(question, options);
        return Math.floorMod(question.hashCode() + (leansToRules() ? 0 : 1), options);
    }

    @Override
    public String words(String question, int limit) {
        return OPEN.stream()
                .filter(question::contains)
                .findFirst()
                .map(open -> phrases.said(language(), any("matters " + open, Phrases.THEMES), new Chance(number)))
                .orElse("");
    }

    /** About reporting and strangers nearly all agree; the camps part on the rest. */
    Vote vote(int statement) {
        var chance = new Chance(number);
        if (chance.of("pass " + statement, 100) < PASSES) return Vote.PASS;
        var theme = Phrases.THEMES.get(statement / Phrases.WISHES);
        var isShared = theme.equals("reporting") || theme.equals("strangers");
        var agrees = isShared || leansToRules() == (statement % 2 == 0);
        var changes = chance.of("changes " + statement, 100) < CHANGES_MIND;
        return agrees != changes ? Vote.AGREE : Vote.DISAGREE;
    }

    private boolean leansToRules() {
        return new Chance(number).of("camp", 100) < 58;
    }

    private <T> T any(String what, List<T> from) {
        return from.get(new Chance(number).of(what, from.size()));
    }
}
