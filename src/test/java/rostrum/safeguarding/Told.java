package rostrum.safeguarding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rostrum.platform.Language;

/** Cases as tests want them. */
final class Told {
    static final Instant FOUR = Instant.parse("2027-01-04T16:00:00Z");

    /** Who works here as one. */
    static final Set<String> LEADS = Set.of("lead", "deputy", "third");

    private Told() {}

    static HarmCase byForm(Severity severity) {
        return one(Way.HELP, severity, false, Subject.NONE);
    }

    static HarmCase aboutStaff(Severity severity) {
        return one(Way.HELP, severity, true, Subject.NONE);
    }

    static HarmCase about(Way way) {
        return one(way, Severity.S3, false, new Subject("POST", "post", "consultation", "Age checks", "Words"));
    }

    static HarmCase escalated(Severity severity) {
        return one(Way.MODERATOR, severity, false, new Subject("POST", "post", "consultation", "Age checks", "Words"));
    }

    /** The same case, after the author marked the words for the safety team alone. */
    static HarmCase confided(HarmCase of) {
        var known = of.opening();
        var opening = new HarmCase.Opening(
                known.id(),
                known.way(),
                known.severity(),
                true,
                known.aboutStaff(),
                known.subject(),
                known.language(),
                known.openedAt());
        return again(new HarmCase(opening, of.steps()), known.severity(), FOUR);
    }

    private static HarmCase one(Way way, Severity severity, boolean aboutStaff, Subject subject) {
        return new HarmCase(
                new HarmCase.Opening(
                        "case",
                        way,
                        severity,
                        way == Way.OWN || way == Way.ANSWER,
                        aboutStaff,
                        subject,
                        Language.EN,
                        FOUR),
                List.of());
    }

    static HarmCase again(HarmCase of, Severity severity, Instant at) {
        return of.with(new Step(of.version() + 1, Act.TOLD, severity.name(), "", "", at));
    }

    static Order order(HarmCase of, String lead, Act act, String value) {
        return new Order(Optional.of(act), value, act.asksReason() ? "Because" : "", lead, of.version());
    }

    /** The case after this lead did this, which must be possible. */
    static HarmCase after(HarmCase of, String lead, Act act, String value) {
        return of.with(of.take(order(of, lead, act, value), LEADS, FOUR).orElseThrow());
    }
}
