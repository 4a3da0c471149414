package rostrum.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import rostrum.platform.Network;
import rostrum.platform.Refusal;
import rostrum.platform.Secret;
import rostrum.platform.Time;

/** Tells whether a password or a code is right, no faster for a guesser than for a colleague. */
@ApplicationScoped
public class SignIn {
    /** What stands for the name where somebody types a code: no colleague can be called so. */
    private static final String CODE = "#code";

    @Inject
    Colleagues colleagues;

    @Inject
    Appointments appointments;

    @Inject
    Hashing hashing;

    @Inject
    Network network;

    @Inject
    Time time;

    private final Patience patience = new Patience();

    /** @param pause before the next try; nothing was looked at while it is not zero */
    record Answer(boolean isRight, Duration pause) {
        boolean isTooSoon() {
            return !pause.isZero();
        }
    }

    /** Known and unknown names read the same and take the same time. */
    Answer check(String name, String password) {
        return attempt(name, () -> hashing.matches(password, colleagues.hashOf(name)));
    }

    /** A colleague chooses another password, and shows the old one. */
    Answer change(String name, String old, String password) {
        var answer = check(name, old);
        if (answer.isRight()) colleagues.changePassword(name, hashing.hash(password));
        return answer;
    }

    /** Chooses a password with a code. Unknown, used and expired codes read the same and take the same time. */
    Answer redeem(Optional<Secret> code, String password) {
        return attempt(CODE, () -> {
            var hash = hashing.hash(password);
            return code.filter(typed -> appointments.choosePassword(typed, hash))
                    .isPresent();
        });
    }

    /** The same code says instead who of us it is whom the organisation vouches for. */
    Answer link(Optional<Secret> code, String subject) {
        return attempt(
                CODE,
                () -> code.filter(typed -> appointments.link(typed, subject)).isPresent());
    }

    private Answer attempt(String name, BooleanSupplier check) {
        var subjects = Patience.subjects(name, network.ofCaller());
        var wait = patience.begin(subjects, time.now());
        if (!wait.isZero()) return new Answer(false, wait);
        try {
            var right = check.getAsBoolean();
            if (right) patience.right(subjects);
            return new Answer(right, Duration.ZERO);
        } catch (Refusal busy) {
            patience.takeBack(subjects);
            throw busy;
        }
    }
}
