package rostrum.people.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rostrum.platform.Envelope;

class MasterKeyTest {
    private final MasterKey master = new MasterKey(Envelope.freshKey());
    private final byte[] recordKey = Envelope.freshKey();

    @Test
    void unwrapsTheKeyOfItsRecordAlone() {
        var wrapped = master.wrap(recordKey, "one");

        assertArrayEquals(recordKey, master.unwrap(wrapped, "one").orElseThrow());
        assertEquals(Optional.empty(), master.unwrap(wrapped, "another"));
        assertEquals(Optional.empty(), new MasterKey(Envelope.freshKey()).unwrap(wrapped, "one"));
    }

    @Test
    void isNamedWithoutBeingTold() {
        var bytes = Envelope.freshKey();

        assertEquals(new MasterKey(bytes).name(), new MasterKey(bytes).name());
        assertFalse(new MasterKey(bytes).toString().contains(Base64.getEncoder().encodeToString(bytes)));
    }

    @Test
    void isNoShortKey() {
        assertThrows(IllegalArgumentException.class, () -> new MasterKey(new byte[16]));
    }
}
