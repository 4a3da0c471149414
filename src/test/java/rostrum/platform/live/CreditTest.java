package rostrum.platform.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CreditTest {
    private static final int HALF = Credit.MOST_BYTES / 2;

    private final Credit credit = new Credit();

    @Test
    void isUsedUpByWhatNobodyAnswersFor() {
        credit.use(Credit.MOST_BYTES - 1);

        assertTrue(credit.covers(1));
        assertFalse(credit.covers(2));
    }

    @Test
    void comesBackUpToThePingThatIsAnswered() {
        credit.use(HALF);
        var mark = credit.ask();
        credit.use(HALF);

        credit.answer(mark);

        assertTrue(credit.covers(HALF));
        assertFalse(credit.covers(HALF + 1));
    }

    @Test
    void isNotGivenToWhoInventsAnAnswer() {
        credit.use(Credit.MOST_BYTES);
        var mark = credit.ask().getLong(0);

        credit.answer(ByteBuffer.allocate(Long.BYTES).putLong(0, mark + 1));
        credit.answer(ByteBuffer.allocate(0));

        assertFalse(credit.covers(1));
    }

    @Test
    void isNotGivenForAnEarlierPing() {
        var early = credit.ask();
        credit.use(Credit.MOST_BYTES);
        credit.ask();

        credit.answer(early);

        assertFalse(credit.covers(1));
    }

    @Test
    void isAskedForOnceBeforeItIsUsedUp() {
        credit.use(Credit.ASK_FROM - 1);
        assertFalse(credit.isToBeAsked());
        credit.use(Credit.ASK_WITHIN);
        assertTrue(credit.isToBeAsked());

        credit.ask();

        assertFalse(credit.isToBeAsked());
        credit.use(Credit.ASK_FROM - 1);
        assertFalse(credit.isToBeAsked());
        credit.use(Credit.ASK_WITHIN);
        assertTrue(credit.isToBeAsked());
    }

    /** A thousand lines of one room, told the same: of a hundred posts none is the one with which a tenth of them is asked. */
    @Test
    void isAskedForOnEachLineAtAMomentOfItsOwn() {
        var lines = Stream.generate(Credit::new).limit(1_000).toList();
        for (int post = 0; post < 200; post++) {
            lines.forEach(line -> line.use(Credit.MOST_BYTES / 100));
            var asked = lines.stream().filter(Credit::isToBeAsked).toList();
            asked.forEach(Credit::ask);
            assertTrue(asked.size() < 100, asked.size() + " asked with one post");
        }
    }

    @Test
    void readsTheAnswerWhereverItStandsInItsBuffer() {
        credit.use(Credit.MOST_BYTES);
        var sent = ByteBuffer.allocate(12).putInt(7).put(credit.ask()).position(4);

        credit.answer(sent);

        assertEquals(4, sent.position());
        assertTrue(credit.covers(Credit.MOST_BYTES));
    }
}
