package rostrum.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
    private final byte[] key = Envelope.freshKey();

    @Property
    void opensWithItsKeyAndItsLabel(@ForAll byte[] plain, @ForAll String label) {
        assertArrayEquals(
                plain,
                Envelope.open(key, Envelope.seal(key, plain, label), label).orElseThrow());
    }

    @Property
    void staysShutAfterASingleBitWasChanged(@ForAll byte[] plain, @ForAll int bit) {
        var sealed = Envelope.seal(key, plain, "a record");
        var at = Math.floorMod(bit, sealed.length * 8);
        sealed[at / 8] ^= (byte) (1 << at % 8);

        assertEquals(Optional.empty(), Envelope.open(key, sealed, "a record"));
    }

    @Test
    void staysShutUnderAnotherLabelOrKey() {
        var sealed = Envelope.seal(key, "anna@example.org".getBytes(UTF_8), "this record");

        assertEquals(Optional.empty(), Envelope.open(key, sealed, "that record"));
        assertEquals(Optional.empty(), Envelope.open(Envelope.freshKey(), sealed, "this record"));
        assertEquals(Optional.empty(), Envelope.open(key, new byte[12], "this record"));
    }

    @Test
    void neverLooksTheSameTwice() {
        var plain = "the same".getBytes(UTF_8);

        assertFalse(java.util.Arrays.equals(Envelope.seal(key, plain, "x"), Envelope.seal(key, plain, "x")));
    }
}
