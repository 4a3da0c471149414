package rostrum.survey.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
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
        var by = group.required();
        var brief = consultations.find(by.consultation()).orElseThrow(Refusal::notFound);
        return new Seat(by, brief, surveys.surveyOf(brief.id()).orElseThrow(Refusal::notFound));
    }

    /** The same while answers are taken; what was typed is given back where they are not. */
    Seat openSeat(String typed) {
        var seat = seat();
        door.checkOpen(seat.brief(), typed);
        return seat;
    }

    /** Under which something is kept once: as the form says, or anew. */
    static String key(Form form) {
        return form.text("key").matches(KEY) ? form.text("key") : Id.fresh();
    }

    /** All own words on a form. */
    static String words(Form form) {
        return form.fields().keySet().stream()
                .filter(field -> field.endsWith(".words"))
                .map(form::trimmed)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
