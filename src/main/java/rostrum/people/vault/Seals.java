package rostrum.people.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import rostrum.platform.Envelope;

/** Seals what others keep in tables of their own, as the vault seals contacts. */
@ApplicationScoped
public class Seals {
    @Inject
    MasterKeys keys;

    /** @param record names the row: elsewhere it does not open */
    public Sealed seal(String words, String record) {
        var key = Envelope.freshKey();
        var master = keys.current();
        return new Sealed(
                Envelope.seal(key, words.getBytes(StandardCharsets.UTF_8), record),
                master.name(),
                master.wrap(key, record));
    }

    /** Empty where the key is missing, or somebody moved or changed it. */
    public Optional<String> open(Sealed sealed, String record) {
        return keys.named(sealed.master())
                .flatMap(master -> master.unwrap(sealed.wrapped(), record))
                .flatMap(key -> Envelope.open(key, sealed.words(), record))
                .map(words -> new String(words, StandardCharsets.UTF_8));
    }

    /** The same under the key that wraps now; empty where it is so already, or cannot be opened. */
    public Optional<Sealed> renew(Sealed sealed, String record) {
        var current = keys.current();
        if (sealed.master().equals(current.name())) return Optional.empty();
        return keys.named(sealed.master())
                .flatMap(master -> master.unwrap(sealed.wrapped(), record))
                .map(key -> new Sealed(sealed.words(), current.name(), current.wrap(key, record)));
    }
}
