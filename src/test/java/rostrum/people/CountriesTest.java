package rostrum.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;

class CountriesTest {
    @Test
    void the194MemberStatesAndTheStateOfPalestineAreThere() {
        assertEquals(195, Countries.names(Language.EN).size());
    }

    @Test
    void eachHasARegionAndANameInTheReadersLanguage() {
        for (var code : Countries.names(Language.AR).keySet()) {
            assertTrue(Countries.region(code) != Region.UNKNOWN, code);
            assertFalse(Countries.name(code, Language.AR).matches(".*[A-Z].*"), code);
        }
    }

    /** As the list of December 2024 has them. */
    @Test
    void the44LeastDevelopedCountriesAreListed() {
        var listed = Countries.names(Language.EN).keySet().stream()
                .filter(code -> Countries.development(code).equals(Optional.of(Development.LDC)))
                .sorted()
                .toList();

        assertEquals(
                List.of(("AF AO BD BF BI BJ CD CF DJ ER ET GM GN GW HT KH KI KM LA LR LS MG ML MM MR MW MZ NE NP RW SB"
                                + " SD SL SN SO SS TD TG TL TV TZ UG YE ZM")
                        .split(" ")),
                listed);
        assertEquals(Optional.of(Development.OTHER), Countries.development("KE"));
        assertEquals(Set.of(Region.AFR, Region.AMS, Region.ARB, Region.ASP), Countries.leastDeveloped());
        assertTrue(LeastDeveloped.LISTED.source().contains("December 2024"));
        assertTrue(LeastDeveloped.LISTED.checkedOn().getYear() >= 2026);
    }

    @Test
    void whoDoesNotSayIsInNoDevelopmentGroup() {
        assertEquals(Optional.empty(), Countries.development(Countries.UNSAID));
        assertEquals(Optional.empty(), Countries.development("ZZ"));
    }

    @Test
    void whoDoesNotSayHasNoRegion() {
        assertEquals(Region.UNKNOWN, Countries.region(Countries.UNSAID));
        assertFalse(Countries.knows("ZZ"));
    }
}
