package rostrum.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class PrefixTest {
    @Test
    void oneSchoolIsOneNetwork() {
        assertEquals(Prefix.of("192.0.2.7"), Prefix.of("192.0.2.200"));
        assertEquals(Prefix.of("2001:db8:1::7"), Prefix.of("2001:db8:1:ffff:1:2:3:4"));
        assertEquals(Prefix.of("2001:0db8:1::"), Prefix.of("2001:db8:1::9%eth0"));
        assertEquals(Prefix.of("192.0.2.7"), Prefix.of("::ffff:192.0.2.9"));
    }

    @Test
    void anotherIsAnother() {
        assertNotEquals(Prefix.of("192.0.2.7"), Prefix.of("192.0.3.7"));
        assertNotEquals(Prefix.of("2001:db8:1::7"), Prefix.of("2001:db8:2::7"));
        assertNotEquals(Prefix.of("::1"), Prefix.of("2001:db8::1"));
    }
}
