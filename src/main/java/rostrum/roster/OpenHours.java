package rostrum.roster;

import java.util.ArrayList;
import java.util.List;
import rostrum.people.AgeBand;
import rostrum.platform.Span;

/** A question to the whole house: when are rooms of this consultation open, and for whom? Observers call {@link #add}. */
public final class OpenHours {
    private final String consultation;
    private final List<Span> spans = new ArrayList<>();
    private boolean forMinors;

    OpenHours(String consultation) {
        this.consultation = consultation;
    }

    public String consultation() {
        return consultation;
    }

    public void add(Span span, AgeBand band) {
        spans.add(span);
        forMinors |= !band.isAdult();
    }

    List<Span> spans() {
        return List.copyOf(spans);
    }

    boolean areForMinors() {
        return forMinors;
    }
}
