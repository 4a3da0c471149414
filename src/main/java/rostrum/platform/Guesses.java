package rostrum.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Slows down who tries codes that are not theirs, by the network from which they come. */
@ApplicationScoped
public class Guesses {
    @Inject
    Network network;

    @Inject
    Time time;

    private final Map<String, Wrongs> byKind = new ConcurrentHashMap<>();

    /**
     * Looks a code up, if whoever types it has not been wrong too often; an empty answer counts as wrong.
     *
     * @param kind what is guessed: each has its own count
     * @param typed given back on the page that asks to wait, which is the same for right and wrong codes
     */
    public <T> Optional<T> attempt(String kind, String typed, Supplier<Optional<T>> look) {
        var wrongs = byKind.computeIfAbsent(kind, fresh -> new Wrongs());
        var who = network.ofCaller();
        if (!wrongs.mayTry(who, time.now()))
            throw Refusal.because("platform.too-many-guesses").status(429).keeping(typed);
        var found = look.get();
        if (found.isEmpty()) wrongs.wrong(who, time.now());
        return found;
    }
}
