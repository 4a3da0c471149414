package rostrum.survey;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import rostrum.consultation.Brief;
import rostrum.people.Participant;
import rostrum.platform.Refusal;
import rostrum.platform.See;

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

    /** To the thanks; own words that came too late are given back instead. */
    Response sent(boolean whole, String words) {
        if (!whole) throw Refusal.because("survey.was-sent").keeping(words);
        return See.other(address() + "/sent");
    }
}
