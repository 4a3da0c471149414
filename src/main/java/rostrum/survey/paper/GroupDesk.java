package rostrum.survey.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.consultation.guardian.Group;
import rostrum.people.guardian.Bringing;
import rostrum.platform.Form;
import rostrum.platform.Id;
import rostrum.platform.Refusal;
import rostrum.survey.Survey;
import rostrum.survey.SurveyDoor;
import rostrum.survey.Surveys;

/** What an adult who brings a group has before them: their consultation and what it asks, and nothing of anybody. */
@ApplicationScoped
public class GroupDesk {
    private static final String KEY = "[0-9a-z]{16}";

    @Inject
    Group group;

    @Inject
    Consultations consultations;

    @Inject
    Surveys surveys;

    @Inject
    SurveyDoor door;

    record Seat(Bringing by, Brief brief, Survey survey) {}

    Seat seat() {
        return seat("");
    }

    private Seat seat(String typed) {
        var by = group.required(typed);
        var brief = consultations.find(by.consultation()).orElseThrow(Refusal::notFound);
        return new Seat(by, brief, surveys.surveyOf(brief.id()).orElseThrow(Refusal::notFound));
    }

    boolean isOpen(Seat seat) {
        return door.isOpen(seat.brief());
    }

    /** The same while answers are taken; what was typed is given back where they are not. */
    Seat openSeat(String typed) {
        var seat = seat(typed);
        door.checkOpen(seat.brief(), typed);
        return seat;
    }

    /** Under which something is kept once: as the form says, or anew. */
    static String key(Form form) {
        return form.text("key").matches(KEY) ? form.text("key") : Id.fresh();
    }
}
