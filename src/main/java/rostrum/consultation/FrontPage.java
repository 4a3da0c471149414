package rostrum.consultation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Page;

/** The public front: one consultation in the hall, others beside it, and what became of earlier ones. */
public record FrontPage(@Nullable Brief main, List<Brief> others, List<Brief> results, boolean takesPart, Instant now)
        implements Page {

    static FrontPage of(List<Brief> all, boolean takesPart, Instant now) {
        var main = all.stream()
                .filter(brief -> brief.isOpen(now))
                .findFirst()
                .or(() -> all.stream()
                        .filter(brief -> brief.stage() == Stage.ANNOUNCED)
                        .findFirst());
        return around(main.orElse(null), all, takesPart, now);
    }

    static FrontPage around(@Nullable Brief main, List<Brief> all, boolean takesPart, Instant now) {
        var others = all.stream()
                .filter(brief -> main == null || !brief.id().equals(main.id()))
                .filter(brief ->
                        brief.stage().isAfter(Stage.DRAFT) && !brief.stage().isAfter(Stage.ANALYSED))
                .toList();
        var results = all.stream()
                .filter(brief -> brief.stage().isAfter(Stage.ANALYSED))
                .toList();
        return new FrontPage(main, others, results, takesPart, now);
    }

    public boolean isOpen() {
        return main != null && main.isOpen(now);
    }
}
