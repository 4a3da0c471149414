package rostrum.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import rostrum.platform.Language;

/** The age gate never learns an age, and still says what the law says of that age. */
class AdmissionRuleTest {
    private static final Map<Integer, AgeBand> LAST_YEAR_OF = Map.of(
            9, AgeBand.UNDER_10,
            12, AgeBand.FROM_10,
            15, AgeBand.FROM_13,
            17, AgeBand.FROM_16,
            24, AgeBand.FROM_18);

    @Property
    void whoAnswersTruthfullyIsTreatedAsTheirAgeDemands(
            @ForAll @IntRange(min = 5, max = 60) int age, @ForAll("countries") String country) {
        var consent = Countries.consentAge(country);

        assertEquals(demanded(age, consent), truthful(age, country).admission(false));
    }

    /** The law in one sentence, with the age that nobody tells us. */
    private static Admission demanded(int age, int consent) {
        if (age < 10) return Admission.GROUP;
        if (age > 24) return Admission.PUBLIC;
        if (age > 17) return Admission.WELCOME;
        return age < Math.max(13, consent) ? Admission.GUARDIAN : Admission.WELCOME;
    }

    @Property
    void onlyABandThatTheConsentAgeCutsIsAskedMore(
            @ForAll AgeBand band, @ForAll @IntRange(min = 0, max = 30) int consent) {
        var years = years(band);
        var cut = years.stream().anyMatch(age -> age < consent)
                && years.stream().anyMatch(age -> age >= consent)
                && (band == AgeBand.FROM_13 || band == AgeBand.FROM_16);

        assertEquals(cut, Admission.at(band, consent) == Admission.ASK);
    }

    @Property
    void underThirteenNobodyComesInAlone(
            @ForAll @IntRange(min = 0, max = 30) int consent, @ForAll("young") AgeBand band, @ForAll boolean reached) {
        assertNotEquals(Admission.WELCOME, Admission.at(band, consent).after(reached));
    }

    @Property
    void aStricterLawNeverLetsMoreIn(
            @ForAll AgeBand band,
            @ForAll @IntRange(min = 0, max = 20) int consent,
            @ForAll @IntRange(min = 0, max = 10) int stricter) {
        if (Admission.at(band, consent + stricter) == Admission.WELCOME)
            assertEquals(Admission.WELCOME, Admission.at(band, consent));
    }

    @Property
    void aGroupAdmitsEveryChildAndNoAdultFromTwentyFive(
            @ForAll AgeBand band, @ForAll("countries") String country, @ForAll("said") Optional<Boolean> reached) {
        var expected = band == AgeBand.FROM_25 ? Admission.PUBLIC : Admission.WELCOME;

        assertEquals(expected, new AgeAnswer(band, country, reached).admission(true));
    }

    @Property
    void aGuardianIsNeededForAllWhoMayNotComeInAlone(
            @ForAll("young") AgeBand band,
            @ForAll("countries") String country,
            @ForAll("said") Optional<Boolean> reached) {
        assertTrue(new AgeAnswer(band, country, reached).guardianNeeded());
    }

    private static AgeAnswer truthful(int age, String country) {
        var first = new AgeAnswer(band(age), country, Optional.empty());
        if (first.admission(false) != Admission.ASK) return first;
        return first.reached(age >= Countries.consentAge(country));
    }

    private static AgeBand band(int age) {
        return LAST_YEAR_OF.entrySet().stream()
                .filter(last -> age <= last.getKey())
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElse(AgeBand.FROM_25);
    }

    private static List<Integer> years(AgeBand band) {
        return java.util.stream.IntStream.range(0, 80)
                .filter(age -> band(age) == band)
                .boxed()
                .toList();
    }

    @Provide
    Arbitrary<String> countries() {
        return Arbitraries.of(Countries.names(Language.EN).keySet())
                .edgeCases(edges -> edges.add(Countries.UNSAID, "FR", "IN", "KE"));
    }

    @Provide
    Arbitrary<AgeBand> young() {
        return Arbitraries.of(AgeBand.UNDER_10, AgeBand.FROM_10);
    }

    @Provide
    Arbitrary<Optional<Boolean>> said() {
        return Arbitraries.of(Optional.empty(), Optional.of(true), Optional.of(false));
    }
}
