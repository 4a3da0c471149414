package rostrum.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ConsentAgesTest {
    /** As the safeguarding rules list them. */
    private static final Map<Integer, String> KNOWN = Map.of(
            13, "BE EE FI LV MT PT SE GB NO IS US",
            14, "AT BG CY ES IT LT CN KR",
            15, "CZ FR GR SI DK",
            16, "HR DE HU IE LU NL PL RO SK LI",
            18, "IN ZA");

    @Test
    void theFileHoldsExactlyTheKnownAges() {
        var listed = new TreeMap<Integer, Set<String>>();
        ConsentAges.listed()
                .forEach(age -> listed.computeIfAbsent(age.age(), ignored -> new TreeSet<>())
                        .add(age.country()));
        var known = new TreeMap<Integer, Set<String>>();
        KNOWN.forEach((age, countries) -> known.put(age, new TreeSet<>(Set.of(countries.split(" ")))));

        assertEquals(known, listed);
    }

    @Test
    void everyAgeNamesItsSourceAndTheDayOfTheLastLook() {
        for (var age : ConsentAges.listed()) {
            assertTrue(age.source().length() > 8, age.country());
            assertTrue(age.checkedOn().getYear() >= 2026, age.country());
        }
    }

    @Test
    void everyCountryOfTheListCanBeChosen() {
        for (var age : ConsentAges.listed()) assertTrue(Countries.knows(age.country()), age.country());
    }

    @Test
    void anUnknownCountryCountsAsSixteen() {
        assertFalse(ConsentAges.listed().stream().anyMatch(age -> age.country().equals("KE")));
        assertEquals(16, ConsentAges.of("KE"));
        assertEquals(16, ConsentAges.of(Countries.UNSAID));
    }
}
