package rostrum.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import rostrum.platform.Job;
import rostrum.platform.Time;

/** Calls the people on duty when the clock over a case says so: each call once, also after a crash and with several nodes. */
@ApplicationScoped
public class Caller implements Job {
    @Inject
    HarmCases cases;

    @Inject
    Time time;

    @Override
    public String name() {
        return "harm-calls";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        var made = cases.calls();
        var now = time.now();
        for (var one : cases.clocks())
            for (var call : one.countdown().due(now))
                if (!Countdown.isMade(call, made.getOrDefault(one.opening().id(), List.of())))
                    cases.claim(one.opening().id(), call);
    }
}
