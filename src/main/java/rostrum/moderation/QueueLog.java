package rostrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rostrum.people.Role;
import rostrum.platform.Job;
import rostrum.platform.bus.Noticed;
import rostrum.platform.live.Stays;
import rostrum.platform.log.Kind;
import rostrum.platform.log.Latecomers;
import rostrum.platform.log.Leftovers;
import rostrum.staff.Colleagues;

/**
 * What moderators follow: which cases wait, are held and are done; never their words. The table of cases itself writes down what
 * becomes of them, and here it is numbered. What nobody needs any more is forgotten after an hour: it would tell which texts
 * came together.
 */
@ApplicationScoped
class QueueLog implements Job, Stays {
    static final String NAME = "queue";

    private static final Duration KEPT = Duration.ofHours(1);

    @Inject
    Latecomers latecomers;

    @Inject
    Leftovers leftovers;

    @Inject
    Colleagues colleagues;

    @Inject
    Duties duties;

    /** What can happen to a case in the queue. */
    enum Step implements Kind {
        CASE_OPENED,
        CASE_CLAIMED,
        CASE_CLOSED;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '.');
        }

        /** That it waits is known for as long as it does; who has it, until that changes. */
        @Override
        public String keep(String subject) {
            return switch (this) {
                case CASE_OPENED -> "opened " + subject;
                case CASE_CLAIMED -> "claimed " + subject;
                case CASE_CLOSED -> "";
            };
        }

        @Override
        public List<String> outdates(String subject) {
            var claimed = CASE_CLAIMED.keep(subject);
            return this == CASE_CLAIMED ? List.of(claimed) : List.of(CASE_OPENED.keep(subject), claimed);
        }

        static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(step -> step.code().equals(code))
                    .map(Kind.class::cast)
                    .findFirst();
        }
    }

    void noticed(@Observes Noticed noticed) {
        if (noticed.words().startsWith(NAME + " 0")) number();
    }

    /** As a net: a notice may be lost. */
    @Override
    public String name() {
        return "queue-log";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        number();
        leftovers.forget(NAME, KEPT);
    }

    private void number() {
        while (latecomers.number(NAME, Step::of)) Thread.onSpinWait();
    }

    @Override
    public Set<String> lasting(Collection<String> sessions) {
        var open = colleagues.lasting(sessions, Role.MODERATOR);
        if (!open.isEmpty()) duties.hear(open);
        return open;
    }
}
