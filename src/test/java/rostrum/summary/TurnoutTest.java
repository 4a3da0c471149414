package rostrum.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rostrum.people.AgeBand;
import rostrum.people.Region;
import rostrum.platform.Language;
import rostrum.platform.disclosure.Count;

class TurnoutTest {
    @Test
    void countsSmallRegionsTogether() {
        var turnout = turnout(new Crowd()
                .with(40, AgeBand.FROM_13, Region.EUR)
                .with(29, AgeBand.FROM_16, Region.CIS)
                .with(31, AgeBand.FROM_18, Region.AFR)
                .with(5, AgeBand.FROM_18, Region.ARB)
                .people());

        assertEquals(List.of("AFR", "EUR", "others"), codes(turnout.regions()));
        assertEquals(new Count(35), turnout.regions().rows().get(2).people());
        assertTrue(turnout.small().contains(Region.CIS));
    }

    @Test
    void countsTheSmallestWithThemWhereTheyWouldBeTooFew() {
        var turnout = turnout(new Crowd()
                .with(40, AgeBand.FROM_13, Region.EUR)
                .with(28, AgeBand.FROM_16, Region.CIS)
                .with(31, AgeBand.FROM_18, Region.AFR)
                .people());

        assertEquals(List.of("EUR", "others"), codes(turnout.regions()));
        assertEquals(new Count(60), turnout.regions().rows().get(1).people());
    }

    @Test
    void joinsASmallAgeBandToItsSmallerNeighbour() {
        var turnout = turnout(new Crowd()
                .with(12, AgeBand.FROM_10, Region.EUR)
                .with(60, AgeBand.FROM_13, Region.EUR)
                .with(30, AgeBand.FROM_16, Region.EUR)
                .with(44, AgeBand.FROM_18, Region.EUR)
                .people());

        assertEquals(List.of("10-12+13-15", "16-17", "18-24"), codes(turnout.bands()));
        assertEquals("10 to 15", turnout.bands().rows().get(0).title(Language.EN));
    }

    @Test
    void countsChildrenUnderTenWithTheirNeighbours() {
        var turnout = turnout(new Crowd()
                .with(12, AgeBand.UNDER_10, Region.EUR)
                .with(20, AgeBand.FROM_10, Region.EUR)
                .with(60, AgeBand.FROM_13, Region.EUR)
                .with(30, AgeBand.FROM_16, Region.EUR)
                .with(44, AgeBand.FROM_18, Region.EUR)
                .people());

        assertEquals(List.of("under10+10-12", "13-15", "16-17", "18-24"), codes(turnout.bands()));
        assertEquals("up to 12", turnout.bands().rows().get(0).title(Language.EN));
    }

    @Test
    void dropsABreakdownThatWouldHaveOneGroup() {
        var turnout = turnout(new Crowd().with(26, AgeBand.FROM_16, Region.ARB).people());

        assertEquals(new Count(25), turnout.people());
        assertEquals(List.of(), turnout.bands().rows());
        assertEquals(List.of(), turnout.regions().rows());
    }

    @Test
    void tellsTheLeastDevelopedCountriesApart() {
        var turnout = developed(200, 100, 60, 35);

        assertEquals(List.of("LDC", "OTHER", "UNKNOWN"), codes(turnout.groups()));
        assertEquals(List.of("AFR", "EUR", "UNKNOWN", "others"), codes(turnout.regions()));
        assertEquals(new Count(60), turnout.groups().rows().get(0).people());
        assertEquals("18%", turnout.groups().rows().get(0).share().code());
        assertEquals(new Count(240), turnout.groups().rows().get(1).people());
    }

    @Test
    void countsTheFewWhoDidNotSayWithOtherCountries() {
        var turnout = developed(200, 100, 60, 7);

        assertEquals(List.of("LDC", "OTHER+UNKNOWN"), codes(turnout.groups()));
        assertEquals(
                "Other countries, or not said", turnout.groups().rows().get(1).title(Language.EN));
    }

    @ParameterizedTest
    @CsvSource({"200, 100, 29", "0, 100, 90", "200, 100, 0"})
    void doesNotTellOfFewerThanThirtyInAGroup(int europe, int africa, int least) {
        assertEquals(List.of(), developed(europe, africa, least, 0).groups().rows());
    }

    /** What other countries have more than Europe would be five people. */
    @Test
    void doesNotTellHowFewOtherCountriesHaveBesideARegion() {
        var turnout = developed(100, 61, 56, 0);

        assertEquals(List.of(), turnout.groups().rows());
    }

    @ParameterizedTest
    @CsvSource({"200, 100, 60, 35", "200, 100, 60, 7", "100, 61, 56, 0", "90, 40, 33, 4"})
    void noOtherTableGivesWayForThem(int europe, int africa, int least, int unsaid) {
        var with = developed(europe, africa, least, unsaid);
        var without = developed(europe, africa, 0, unsaid);

        assertEquals(without.regions(), with.regions());
        assertEquals(without.bands(), with.bands());
        assertEquals(without.people(), with.people());
    }

    @Test
    void aRecordFromBeforeTellsNothingOfThem() {
        var people = new Crowd()
                .with(200, AgeBand.FROM_13, Region.EUR)
                .with(100, AgeBand.FROM_13, Region.AFR)
                .people();

        assertEquals(List.of(), turnout(people).groups().rows());
    }

    private static Turnout developed(int europe, int africa, int least, int unsaid) {
        var people = new Crowd()
                .with(europe, AgeBand.FROM_13, Region.EUR)
                .with(africa, AgeBand.FROM_13, Region.AFR)
                .with(unsaid, AgeBand.FROM_13, Region.UNKNOWN)
                .people();
        var origins = Crowd.origins(Region.AFR, AgeBand.FROM_13, least);
        return new Tabulation(people, origins, List.of(), TablePlan.NONE, List.of()).turnout();
    }

    private static Turnout turnout(List<Record.Person> people) {
        return new Tabulation(people, List.of(), TablePlan.NONE, List.of()).turnout();
    }

    private static List<String> codes(Table table) {
        return table.rows().stream().map(Table.Row::code).toList();
    }
}
