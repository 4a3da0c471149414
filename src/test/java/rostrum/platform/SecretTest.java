package rostrum.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SecretTest {
    @Property(tries = 200)
    void whatIsPrintedCanBeTyped(@ForAll @IntRange(min = 1, max = 40) int length) {
        var secret = Secret.fresh(length);

        assertEquals(Optional.of(secret), Secret.typed(secret.readable()));
        assertEquals(Optional.of(secret), Secret.typed("  " + secret.readable().replace(' ', '-')));
    }

    @Property
    void noTypedTextBreaksIt(@ForAll String text) {
        Secret.typed(text).ifPresent(secret -> assertTrue(secret.plain().matches("[0-9a-z]+")));
    }

    @Test
    void lookAlikeLettersAreForgiven() {
        assertEquals(Secret.typed("1100"), Secret.typed("IlOo"));
    }

    @Test
    void aSecretDoesNotSlipIntoALog() {
        var secret = Secret.fresh(16);

        assertFalse(secret.toString().contains(secret.plain()));
    }
}
