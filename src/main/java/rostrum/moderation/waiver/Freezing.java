package rostrum.moderation.waiver;

import java.util.ArrayList;
import java.util.List;

/** A question to the whole house before a record is frozen: what would it leave behind? Observers answer by calling {@link #leaves}. */
public final class Freezing {
    private final String consultation;
    private final List<LeftBehind> left = new ArrayList<>();

    Freezing(String consultation) {
        this.consultation = consultation;
    }

    public String consultation() {
        return consultation;
    }

    public void leaves(LeftBehind begun) {
        left.add(begun);
    }

    List<LeftBehind> left() {
        return List.copyOf(left);
    }
}
