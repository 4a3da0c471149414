package rostrum.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    @Test
    void whoDoesNotSayHasNoRegion() {
        assertEquals(Region.UNKNOWN, Countries.region(Countries.UNSAID));
        assertFalse(Countries.knows("ZZ"));
    }
}
