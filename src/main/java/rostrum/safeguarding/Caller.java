package rostrum.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import rostrum.people.Role;
import rostrum.platform.Courier;
import rostrum.platform.Job;
import rostrum.platform.Leak;
import rostrum.platform.Time;
import rostrum.roster.Rosters;
import rostrum.staff.Colleagues;
import rostrum.staff.Departed;

/** Calls the people on duty when the clock over a case says so: each call once, also after a crash and with several nodes. */
@ApplicationScoped
public class Caller implements Job {
    /** So many at once to one address, of each severity; then one in ten seconds, so that none is left out. */
    private static final double MOST_LETTERS = 60;

    private static final double LETTERS_A_SECOND = 0.1;

    @Inject
    HarmCases cases;

    @Inject
    Duties duties;

    @Inject
    Colleagues colleagues;

    @Inject
    Rosters rosters;

    @Inject
    Courier courier;

    @Inject
    Time time;

    @Inject
    @ConfigProperty(name = "public.address")
    String house;

    private final Leak letters = new Leak(LETTERS_A_SECOND);

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
        var list = duties.all();
        var leads = colleagues.names(Role.LEAD);
        var watch = rosters.watch();
        var now = time.now();
        var gravestFirst = cases.clocks().stream()
                .sorted(Comparator.comparing(HarmCase::severity))
                .toList();
        for (var one : gravestFirst)
            for (var call : one.countdown().due(now))
                call(
                        new CallList(one, list).among(leads).during(watch),
                        call,
                        made.getOrDefault(one.opening().id(), List.of()),
                        now);
    }

    void leave(@Observes Departed colleague) {
        duties.keep(colleagues.names(Role.LEAD));
    }

    private void call(CallList list, Call call, List<Call> made, Instant now) {
        var about = list.about();
        var id = about.opening().id();
        if (!Countdown.isMade(call, made)) cases.claim(id, call, "", () -> true);
        if (!courier.isThere()) return;
        var letter = new CallLetter(house, about.severity(), about.countdown(), now);
        for (var duty : list.of(call))
            if (!Countdown.isMade(call.to(duty.staff()), made)
                    && letters.take(pile(about, duty), MOST_LETTERS, now)
                    && !cases.claim(id, call, duty.staff(), () -> courier.carry(letter.to(duty))))
                letters.giveBack(pile(about, duty), now);
    }

    /** Many letters about what is less grave hold up none about what is graver. */
    private static String pile(HarmCase about, Duty duty) {
        return about.severity() + " " + duty.mail();
    }
}
