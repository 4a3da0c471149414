package rostrum.staff;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import rostrum.platform.Refusal;
import rostrum.platform.Secret;

/**
 * argon2id, dear by intent: a few at a time, a few more in line, everybody else is asked to come again. Never inside a
 * transaction, so that no flood of passwords holds the connections of others.
 */
@ApplicationScoped
public class Hashing {
    static final int MOST_AT_ONCE = 2;
    static final int MOST_IN_LINE = 20;
    private static final long PATIENCE_SECONDS = 8;

    /** OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane. */
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** Compared where there is no password, so that both answers take the same time. */
    private static final String NOBODY = digest(Secret.fresh(20).plain());

    private final Semaphore places = new Semaphore(MOST_AT_ONCE, true);

    String hash(String password) {
        return inTurn(() -> digest(password));
    }

    /** @param hash empty where nobody has that name, or no password yet; takes as long, and is never right */
    boolean matches(String password, String hash) {
        var right = inTurn(
                () -> Password.check(password, hash.isEmpty() ? NOBODY : hash).with(ARGON2));
        return right && !hash.isEmpty();
    }

    <T> T inTurn(Supplier<T> work) {
        if (places.getQueueLength() >= MOST_IN_LINE || !comesToTurn()) throw busy();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean comesToTurn() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Refusal busy() {
        return Refusal.because("staff.busy").status(503);
    }

    private static String digest(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
    }
}
