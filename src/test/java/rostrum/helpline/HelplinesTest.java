package rostrum.helpline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rostrum.people.Countries;
import rostrum.platform.Language;

class HelplinesTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);

    private final Helplines helplines = new Helplines();

    @Test
    void aCountryHasItsOwnNumber() {
        var line = helplines.of("PL").get(0);

        assertEquals("116 111", line.phone());
        assertEquals("tel:116111", line.dial());
        assertEquals(Optional.of("112"), helplines.emergency("PL"));
    }

    @Test
    void aCountryWithoutAnEntryHasNoNumberAtAll() {
        assertEquals(List.of(), helplines.of("JP"));
        assertEquals(Optional.empty(), helplines.emergency("JP"));
        assertEquals(List.of(), helplines.of(""));
    }

    @Test
    void everyEntryNamesItsCountryAndItsSource() {
        var countries = Countries.names(Language.EN).keySet();
        for (var line : helplines.all()) {
            assertTrue(countries.contains(line.country()), line.country());
            assertFalse(line.name().isBlank(), line.country());
            assertFalse(line.source().isBlank(), line.country());
            assertFalse(line.checkedBy().isBlank(), line.country());
            assertTrue(line.web().startsWith("https://"), line.country());
        }
    }

    @Test
    void noCountryHasTwoLinesOfOneKind() {
        var seen = new HashSet<String>();
        for (var line : helplines.all()) assertTrue(seen.add(line.country() + line.kind()), line.country());
    }

    @Test
    void theHarmonisedNumbersAreUsedForWhatTheyAreReservedFor() {
        for (var line : helplines.all()) {
            if (line.phone().equals("116 111")) assertEquals(Helpline.Kind.CHILD, line.kind(), line.country());
            if (line.phone().equals("116 000")) assertEquals(Helpline.Kind.MISSING, line.kind(), line.country());
        }
    }

    @Test
    void whatWasApprovedStandsInPlaceOfTheFile() {
        helplines.learn(
                List.of(new Change(a("PL", "0800 12 12 12"), false), new Change(a("JP", "0120 99 77 77"), false)));

        assertEquals("0800 12 12 12", helplines.of("PL").get(0).phone());
        assertEquals("0120 99 77 77", helplines.of("JP").get(0).phone());
    }

    @Test
    void theLastWordWinsAndARemovalLeavesAGap() {
        helplines.learn(List.of(new Change(a("PL", "0800 12 12 12"), false), new Change(a("PL", ""), true)));

        assertTrue(helplines.of("PL").stream().noneMatch(line -> line.kind() == Helpline.Kind.CHILD));
    }

    @Test
    void afterHalfAYearANumberIsCalledOld() {
        assertFalse(a("PL", "1").isOld(TODAY.plusDays(180)));
        assertTrue(a("PL", "1").isOld(TODAY.plusDays(181)));
    }

    private static Helpline a(String country, String phone) {
        return new Helpline(
                country, Helpline.Kind.CHILD, "A line", phone, "", "", "", "", "", "A source", TODAY, "Somebody");
    }
}
