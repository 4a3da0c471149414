package rostrum.helpline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CrowdsTest {
    private static final Instant FOUR = Instant.parse("2027-01-04T16:00:00Z");

    private final Crowds crowds = new Crowds();

    @Test
    void aFifthOfASchoolTellsEachForThemselves() {
        for (int child = 0; child < Crowds.MOST; child++) assertEquals("", crowds.of("school", FOUR));
    }

    @Test
    void whatComesThenFromThatPlaceIsGatheredAndNothingElse() {
        var crowd = flood("school", (int) Crowds.MOST + 1);

        assertFalse(crowd.isEmpty());
        assertFalse(crowd.contains("school"));
        assertEquals(crowd, crowds.of("school", FOUR));
        assertEquals("", crowds.of("home", FOUR));
    }

    @Test
    void aMinuteLaterSomebodyThereIsReadForThemselvesAgain() {
        flood("school", 500);

        assertEquals("", crowds.of("school", FOUR.plusSeconds(60)));
    }

    @Test
    void whenItWasQuietForLongTheNextCrowdIsAnother() {
        var before = flood("school", 100);

        crowds.of("home", FOUR.plus(Duration.ofHours(2)));

        assertNotEquals(before, flood("school", 100, FOUR.plus(Duration.ofHours(3))));
    }

    @Test
    void fromManyPlacesAtOnceTheFirstFromEachStillStandsAlone() {
        for (int place = 0; place < 100; place++) for (int i = 0; i < 30; i++) crowds.of("place " + place, FOUR);

        assertFalse(crowds.of("place 1", FOUR).isEmpty());
        assertEquals("", crowds.of("a child elsewhere", FOUR));
    }

    private String flood(String place, int times) {
        return flood(place, times, FOUR);
    }

    private String flood(String place, int times, Instant now) {
        var last = "";
        for (int i = 0; i < times; i++) last = crowds.of(place, now);
        return last;
    }
}
