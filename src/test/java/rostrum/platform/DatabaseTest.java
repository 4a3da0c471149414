package rostrum.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseTest {
    private static final List<String> NOT_NOW =
            List.of("08006 hung up", "57P01 stopped", "57P03 starting", "53100 disk full", "53300 too many");
    private static final List<String> NEVER = List.of("23505 twice", "42501 not allowed", "22001 too long");

    @Test
    void isAwayAsLongAsItCanKeepNothing() {
        for (var state : NOT_NOW) assertTrue(Database.isAway(thrown(state)), state);
    }

    @Test
    void isThereWhereItRefusesWhatIsWrong() {
        for (var state : NEVER) assertFalse(Database.isAway(thrown(state)), state);
    }

    private static RuntimeException thrown(String state) {
        return new IllegalStateException(new SQLException("words", state.substring(0, 5)));
    }
}
