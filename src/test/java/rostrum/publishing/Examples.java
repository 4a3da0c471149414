package rostrum.publishing;

import rostrum.consultation.Brief;
import rostrum.consultation.Stage;
import rostrum.platform.Language;

/** The invented consultation for tests of what comes after its release. */
public final class Examples {
    private Examples() {}

    public static Brief brief() {
        return Consultation23.brief(Stage.RELEASED);
    }

    public static MeetingInput input(Language language) {
        return Consultation23.input(language);
    }
}
