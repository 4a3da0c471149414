package rostrum.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import rostrum.people.Participant;
import rostrum.people.ParticipantKey;
import rostrum.room.Views;

/** What somebody said themself among what everybody voted on, so that they find it in the result. Nobody else asks. */
@ApplicationScoped
public class OwnStatements {
    @Inject
    Views views;

    @Inject
    Records records;

    public Set<String> of(ParticipantKey who) {
        return Set.copyOf(views.statementsOf(who));
    }

    /** As the record tells them, and with it every document that is made of it; none until it is frozen. */
    public List<StatementTable.Row> inRecord(Participant who) {
        var said = of(who.key());
        if (said.isEmpty()) return List.of();
        return records.find(who.consultation()).stream()
                .flatMap(analysed -> analysed.analysis().statements().rows().stream())
                .filter(row -> said.contains(row.words()))
                .toList();
    }
}
