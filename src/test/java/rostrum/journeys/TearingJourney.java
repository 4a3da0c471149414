package rostrum.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rostrum.bench.Crowd;
import rostrum.bench.StaffList;
import rostrum.bench.Web;
import rostrum.bench.answering.Mode;
import rostrum.bench.answering.Poll;
import rostrum.bench.answering.Proof;
import rostrum.bench.answering.Timings;
import rostrum.bench.answering.TornLine;
import rostrum.bench.house.Rows;

/**
 * Many answer over lines that tear at random bytes, and send again until they are told that it arrived. Nothing is lost,
 * doubled or half. {@code src/bench/run torn} does the same with a thousand.
 */
class TearingJourney extends Play {
    private static final int PEOPLE = 40;
    private static final int AT_ONCE = 8;

    @ParameterizedTest
    @EnumSource
    void asManyRowsAsPeople(Mode mode) {
        var house = URI.create(Somebody.HOUSE);
        var web = new Web(house, ForkJoinPool.commonPool());
        var seed = new Random().nextLong();
        var line = new TornLine(house.getPort(), seed);
        var poll = Poll.open(web, StaffList.signIn(web, Passwords.account("editor")), Crowd.of(AT_ONCE));

        poll.answer(poll.join(PEOPLE, new Timings()), mode, line);

        var proof = Proof.of(poll, Rows.of(Path.of(System.getProperty("house.data"))));
        Backstage.queueIsEmpty();
        assertTrue(line.torn() > PEOPLE, "seed " + seed + ": torn " + line.torn());
        assertEquals(Proof.perfect(PEOPLE, proof.written()), proof, "seed " + seed);
    }
}
