package rostrum.people;

import java.util.Set;

/** Somebody agreed to something else from now on. Fired inside the transaction that changes it. */
public record Assented(ParticipantKey who, Set<Assent> assents) {
    public boolean agreesTo(Assent assent) {
        return assents.contains(assent);
    }
}
