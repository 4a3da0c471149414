package rostrum.survey.authoring;

import java.util.Map;
import java.util.Optional;

/**
 * A draft as it stands after one edit.
 *
 * @param number of that edit, counted from 1
 * @param published as which version it went out; 0 while it can change
 */
record Draft(String id, String survey, int number, int published, Map<String, String> files) {

    Optional<Outline> outline() {
        return Outline.read(files);
    }

    String address() {
        return "/desk/surveys/" + id;
    }

    String question(String code) {
        return address() + "/questions/" + code;
    }
}
