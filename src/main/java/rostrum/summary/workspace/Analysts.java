package rostrum.summary.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Refusal;
import rostrum.summary.Records;

/** Who comes to a workspace, and to which. */
@ApplicationScoped
class Analysts {
    @Inject
    Staff staff;

    @Inject
    Consultations consultations;

    @Inject
    Records records;

    String reader() {
        return staff.required(Role.EDITOR, Role.PUBLISHER);
    }

    String editor() {
        return staff.required(Role.EDITOR);
    }

    /** Of which the record is frozen, and not cleared. */
    Brief consultation(String id) {
        var found = consultations.find(id).orElseThrow(Refusal::notFound);
        return switch (records.holding(id)) {
            case NOTHING -> throw Refusal.because("workspace.not-frozen");
            case CLEARED -> throw Refusal.because("workspace.cleared");
            case WHOLE -> found;
        };
    }
}
