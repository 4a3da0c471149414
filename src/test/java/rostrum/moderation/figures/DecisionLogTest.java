package rostrum.moderation.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionLogTest {
    private static final List<DecisionLog.Step> STEPS = List.of(
            new DecisionLog.Step("a", "1", "2027-01-04T16:00:00Z", "amal", "QUEUED", "APPROVED", ""),
            new DecisionLog.Step("b", "1", "2027-01-04T16:00:07Z", "boris", "QUEUED", "REJECTED", "R04"),
            new DecisionLog.Step("a", "2", "2027-01-04T17:00:00Z", "reader", "APPROVED", "HIDDEN", ""));

    @Test
    void eachRowIsTiedToTheOneBefore() {
        var rows = rows(STEPS);
        var chain = "";
        for (var row : rows) {
            chain = DecisionLog.chain(chain, row.subList(0, 7));
            assertEquals(chain, row.get(7));
        }
        assertEquals(3, rows.size());
    }

    /** The last link tells of a row that is missing, moved or changed. */
    @Test
    void nothingIsTakenOutOrMovedUnseen() {
        var last = last(STEPS);
        var turned = new ArrayList<>(STEPS);
        Collections.swap(turned, 0, 1);

        assertNotEquals(last, last(STEPS.subList(1, 3)));
        assertNotEquals(last, last(turned));
    }

    private static String last(List<DecisionLog.Step> steps) {
        return rows(steps).get(steps.size() - 1).get(7);
    }

    private static List<List<String>> rows(List<DecisionLog.Step> steps) {
        return new String(DecisionLog.write(steps), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList();
    }
}
