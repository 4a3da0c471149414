package rostrum.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import rostrum.platform.Problem;

class NewPasswordTest {
    @Test
    void isAFewWordsThatDoNotBelongTogether() {
        assertEquals(Optional.empty(), problem("heron lantern maple"));
    }

    @Test
    void isLong() {
        assertEquals(Optional.of("staff.new-password.length"), problem("heron"));
        assertEquals(Optional.of("staff.new-password.length"), problem("heron ".repeat(40)));
    }

    @Test
    void isNotOneLetterAgainAndAgain() {
        assertEquals(Optional.of("staff.new-password.too-plain"), problem("aaaaaaaaaaaa"));
        assertEquals(Optional.of("staff.new-password.too-plain"), problem("abababababab"));
    }

    @Test
    void doesNotHoldTheName() {
        assertEquals(Optional.of("staff.new-password.too-plain"), problem("Amina and lanterns"));
    }

    @Test
    void isInNoText() {
        assertFalse(new NewPassword("heron lantern").toString().contains("heron"));
    }

    private static Optional<String> problem(String typed) {
        return new NewPassword(typed).problem("amina").map(Problem::key);
    }
}
