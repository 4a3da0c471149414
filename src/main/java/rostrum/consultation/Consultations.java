package rostrum.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where consultations are kept and moved from stage to stage. */
@ApplicationScoped
public class Consultations {

    public Optional<Brief> find(String id) {
        throw new UnsupportedOperationException();
    }

    public List<Brief> all() {
        throw new UnsupportedOperationException();
    }

    /** The record is frozen and its tables are made. */
    public void analysed(String id, Instant at) {
        throw new UnsupportedOperationException();
    }

    public void released(String id, Instant at) {
        throw new UnsupportedOperationException();
    }
}
