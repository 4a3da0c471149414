package rostrum.survey;

import java.util.Optional;
import rostrum.consultation.Brief;
import rostrum.people.Participant;

/**
 * A participant and the survey that is theirs to answer.
 *
 * @param owner names whose answers may wait on this device for a line
 * @param closing empty while there is time enough
 */
record Seat(Participant who, Brief brief, Survey survey, Optional<Closing> closing, String owner) {
    String address() {
        return "/consultations/" + brief.id();
    }

    String form() {
        return address() + "/form";
    }

    String page(int number) {
        return address() + "/questions/" + number;
    }
}
