package rostrum.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import rostrum.people.ParticipantKey;
import rostrum.room.Views;

/** What somebody said themself among what everybody voted on, so that they find it in the result. Nobody else asks. */
@ApplicationScoped
public class OwnStatements {
    @Inject
    Views views;

    public Set<String> of(ParticipantKey who) {
        return Set.copyOf(views.statementsOf(who));
    }
}
