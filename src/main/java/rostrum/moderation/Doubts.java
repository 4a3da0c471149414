package rostrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What is shown and somebody wants read once more: a reader who finds it against the rules, or a moderator. */
@ApplicationScoped
@Transactional
class Doubts {
    @Inject
    Cases cases;

    /** Hides it until it is decided; the moderator who asks for it has it in hand next. */
    boolean reopen(String id, String moderator) {
        return cases.step(cases.locked(id), (found, now) -> found.reopen(moderator, now));
    }

    /** Once for each reader; answers whether it is hidden by that. */
    boolean flag(Contribution.Kind kind, String contribution, String teller) {
        return cases.step(cases.locked(kind, contribution), (found, now) -> found.flag(teller, now));
    }
}
