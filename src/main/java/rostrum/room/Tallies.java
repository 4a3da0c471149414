package rostrum.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import rostrum.platform.Job;
import rostrum.room.round.Polls;
import rostrum.room.round.Questions;

/** Renews what people may read of votes that go on, where enough have come. */
@ApplicationScoped
public class Tallies implements Job {
    @Inject
    Polls polls;

    @Inject
    Questions questions;

    @Inject
    Statements statements;

    @Override
    public String name() {
        return "tallies";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        polls.count();
        questions.count();
        statements.count();
    }
}
