package rostrum.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CursorTest {
    private final Cursor cursor = new Cursor(120);

    @Test
    void countsWhatComesInOrder() {
        assertTrue(cursor.hear(121));
        assertTrue(cursor.hear(122));

        assertEquals(new Heard(2, 0, 0, 0), cursor.count(122));
    }

    @Test
    void dropsWhatItKnows() {
        cursor.hear(121);

        assertTrue(cursor.hear(121));

        assertEquals(new Heard(1, 0, 1, 0), cursor.count(121));
    }

    @Test
    void appliesNothingOverAGap() {
        assertFalse(cursor.hear(123));

        assertEquals(120, cursor.last());
        assertEquals(new Heard(0, 3, 0, 1), cursor.count(123));
    }

    @Test
    void takesASnapshotForAllBeforeIt() {
        cursor.jump(130);

        assertEquals(new Heard(10, 1, 0, 0), cursor.count(131));
    }
}
