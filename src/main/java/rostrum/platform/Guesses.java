package rostrum.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Slows down who tries codes that are not theirs. Where they come from is known as a digest of the network alone, under a key
 * that is drawn each day and lives in memory; nothing of it is written anywhere.
 */
@ApplicationScoped
public class Guesses {
    @Inject
    HttpServletRequest request;

    @Inject
    Time time;

    private final Map<String, Wrongs> byKind = new ConcurrentHashMap<>();
    private Day today = new Day(LocalDate.EPOCH, "");

    private record Day(LocalDate date, String key) {}

    /**
     * Looks a code up, if whoever types it has not been wrong too often; an empty answer counts as wrong.
     *
     * @param kind what is guessed: each has its own count
     * @param typed given back on the page that asks to wait, which is the same for right and wrong codes
     */
    public <T> Optional<T> attempt(String kind, String typed, Supplier<Optional<T>> look) {
        var wrongs = byKind.computeIfAbsent(kind, fresh -> new Wrongs());
        var who = network();
        if (!wrongs.mayTry(who, time.now()))
            throw Refusal.because("platform.too-many-guesses").status(429).keeping(typed);
        var found = look.get();
        if (found.isEmpty()) wrongs.wrong(who, time.now());
        return found;
    }

    private String network() {
        return Digest.sha256(key() + Prefix.of(request.getRemoteAddr()));
    }

    private synchronized String key() {
        var date = LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
        if (!date.equals(today.date())) {
            today = new Day(date, Secret.fresh(32).plain());
            byKind.values().forEach(Wrongs::forget);
        }
        return today.key();
    }
}
