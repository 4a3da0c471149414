package rostrum.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rostrum.people.Admission;
import rostrum.people.AgeBand;

class PassportTest {
    @Test
    void everybodyMayAgreeAlone() {
        var refused = IntStream.range(0, 100)
                .mapToObj(Passport::number)
                .filter(one -> Admission.of(AgeBand.of(one.band()).orElseThrow(), one.country()) != Admission.WELCOME)
                .count();

        assertEquals(0, refused);
    }

    @Test
    void bandsAreFilledEvenly() {
        var middle = IntStream.range(0, 99)
                .filter(n -> Passport.number(n).band().equals("16-17"))
                .count();

        assertEquals(33, middle);
    }
}
