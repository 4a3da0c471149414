package rostrum.publishing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rostrum.platform.Language;

/**
 * A released file that can be taken.
 *
 * @param hash its SHA-256
 * @param size in bytes
 */
public record Offer(Language language, Format format, String hash, int size) {
    private static final int KILOBYTE = 1000;

    public int kilobytes() {
        return Math.max(1, (size + KILOBYTE / 2) / KILOBYTE);
    }

    /** Under the address of its results. */
    public String name() {
        return format.file() + "?lang=" + language.tag();
    }

    static List<Offer> in(List<Offer> offers, Language language) {
        return offers.stream()
                .filter(offer -> offer.language() == language)
                .sorted(Comparator.comparing(Offer::format))
                .toList();
    }

    static Optional<Offer> of(List<Offer> offers, Language language, Format format) {
        return in(offers, language).stream()
                .filter(offer -> offer.format() == format)
                .findFirst();
    }

    /** The reader's own where it was released, else English, else any. */
    static Language language(List<Offer> offers, Language reader) {
        var spoken = offers.stream().map(Offer::language).distinct().toList();
        return spoken.isEmpty() ? reader : reader.among(spoken);
    }
}
