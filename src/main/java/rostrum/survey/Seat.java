package rostrum.survey;

import rostrum.consultation.Brief;
import rostrum.people.Participant;

/** A participant and the survey that is theirs to answer. */
record Seat(Participant who, Brief brief, Survey survey) {
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
