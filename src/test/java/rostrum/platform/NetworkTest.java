package rostrum.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.200",
        "2001:db8:1:2300::1, 2001:db8:1:23ff:ffff::9",
        "::ffff:192.0.2.7, 192.0.2.8",
        "fe80::1%eth0, fe80::2%eth0",
        "unknown, somewhere.example"
    })
    void neighboursShareAPrefix(String one, String other) {
        assertEquals(Network.prefix(one), Network.prefix(other));
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.7, 192.0.3.7", "2001:db8:1:2300::1, 2001:db8:1:2400::1", "192.0.2.7, unknown"})
    void othersDoNot(String one, String other) {
        assertNotEquals(Network.prefix(one), Network.prefix(other));
    }
}
