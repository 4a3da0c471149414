package rostrum.people.guardian;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeaceTest {
    private static final Instant FOUR = Instant.parse("2027-01-04T16:00:00Z");
    private static final Optional<Enough> YES = Optional.empty();

    private final Peace peace = new Peace();

    @Test
    void aSchoolOfThreeHundredBehindOneAddressWritesTwiceEach() {
        for (int child = 0; child < 600; child++) assertEquals(YES, write("parent" + child + "@example.org", "school"));

        assertEquals(Optional.of(Enough.FROM_HERE), write("one@example.org", "school"));
        assertEquals(YES, write("one@example.org", "home"));
        assertEquals(YES, peace.write("more@example.org", "school", FOUR.plusSeconds(10)));
    }

    @Test
    void onePostBoxGetsTenLettersADayFromHoweverManyPlacesAndHoweverItIsSpelt() {
        for (int i = 0; i < 10; i++) assertEquals(YES, write("Mum+" + i + "@Example.org", "place " + i));

        assertEquals(Optional.of(Enough.TO_ADDRESS), write("mum@example.org", "elsewhere"));
        assertEquals(Optional.of(Enough.TO_ADDRESS), peace.write("mum@example.org", "x", FOUR.plusSeconds(3_600)));
        assertEquals(YES, peace.write("mum@example.org", "x", FOUR.plus(Duration.ofHours(3))));
    }

    @Test
    void whatIsRefusedForTheAddressIsNotCountedForThePlace() {
        for (int i = 0; i < 10; i++) write("mum@example.org", "home");
        for (int i = 0; i < 1_000; i++) write("mum@example.org", "school");

        assertEquals(YES, write("dad@example.org", "school"));
    }

    @Test
    void aLetterThatNoMailServerTookBotheredNobody() {
        for (int i = 0; i < 50; i++) {
            assertEquals(YES, write("mum@example.org", "home"));
            peace.lost("mum@example.org", "home", FOUR);
        }
    }

    private Optional<Enough> write(String address, String network) {
        return peace.write(address, network, FOUR);
    }
}
