package rostrum.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;

class AdolescentsTest {
    private static final Adolescents KNOWN = Adolescents.KNOWN;

    /** Of which the source gives no ages. */
    private static final String SMALL = "AD DM KN LI MC MH NR PW SM TV VA";

    @Test
    void everyCountryIsThereButElevenSmallOnes() {
        var countries = new TreeSet<>(Countries.names(Language.EN).keySet());
        for (var code : SMALL.split(" ")) countries.remove(code);

        assertEquals(countries, new TreeSet<>(KNOWN.persons().keySet()));
    }

    /** Added up by hand from the file of the source. */
    @Test
    void theRegionsAddUpToAll() {
        var regions = new TreeMap<Region, Long>();
        for (var region : Region.values()) regions.put(region, KNOWN.of(region));

        assertEquals(
                Map.of(
                        Region.ASP, 662_661_381L,
                        Region.AFR, 247_910_367L,
                        Region.AMS, 151_553_873L,
                        Region.ARB, 79_867_004L,
                        Region.EUR, 77_515_573L,
                        Region.CIS, 29_968_896L,
                        Region.UNKNOWN, 0L),
                regions);
        assertEquals(1_249_477_094L, KNOWN.all());
    }

    @Test
    void thePublicationTheFileAndTheYearAreNamed() {
        assertTrue(KNOWN.source().contains("World Population Prospects 2019, File POP/7-1"), KNOWN.source());
        assertTrue(KNOWN.source().endsWith("2020"), KNOWN.source());
        assertEquals("CC BY 3.0 IGO", KNOWN.licence());
    }

    @Test
    void sharesAreWholePercentOfAll() {
        assertEquals(53, KNOWN.share(Region.ASP));
        assertEquals(2, KNOWN.share(Region.CIS));
        assertEquals(19, KNOWN.share(Development.LDC));
        assertEquals(81, KNOWN.share(Development.OTHER));
    }
}
