package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastingTest {
    private static final Lasting FILE = new Lasting("ab12", true, false);

    @ParameterizedTest
    @ValueSource(strings = {"\"ab12\"", "W/\"ab12\"", "\"other\", \"ab12\"", "*"})
    void whoHasItIsKnownByItsTag(String held) {
        assertTrue(FILE.isHeld(held));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"other\"", "ab12", "\"ab1\"", "\"\"", "w/\"ab12\"", "\"AB12\""})
    void whoHasSomethingElseIsNot(String held) {
        assertFalse(FILE.isHeld(held));
    }
}
