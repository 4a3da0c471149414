package rostrum.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Where requests come from, as coarse as limits need it: a digest of the network alone, under a key that is drawn each day and
 * lives in memory. Nothing of it is written anywhere.
 */
@ApplicationScoped
public class Network {
    @Inject
    HttpServletRequest request;

    @Inject
    Time time;

    private Day today = new Day(LocalDate.EPOCH, "");

    private record Day(LocalDate date, String key) {}

    /** The same all day for all who share the network of whoever asks now. */
    public String ofCaller() {
        return Digest.sha256(key() + Prefix.of(request.getRemoteAddr()));
    }

    private synchronized String key() {
        var date = LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
        if (!date.equals(today.date())) today = new Day(date, Secret.fresh(32).plain());
        return today.key();
    }
}
