package rostrum.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rostrum.people.Admission;
import rostrum.people.AgeBand;
import rostrum.people.Countries;
import rostrum.platform.Form;
import rostrum.platform.Problem;

/**
 * The answers at the age gate, and what they mean.
 *
 * @param ask the consent age to ask about, or 0
 * @param isNewQuestion whether that question is only now put, so that leaving it empty was no slip
 */
record AboutYou(Optional<AgeBand> band, Admission admission, int ask, boolean isNewQuestion, List<Problem> problems) {

    static AboutYou read(Form form) {
        var band = AgeBand.of(form.text("band"));
        var country = form.text("country");
        var problems = new ArrayList<Problem>();
        if (band.isEmpty()) problems.add(Problem.of("band", "consultation.about-you.band-missing"));
        if (!Countries.knows(country)) problems.add(Problem.of("country", "consultation.about-you.country-missing"));
        if (!problems.isEmpty()) return new AboutYou(band, Admission.PUBLIC, 0, false, problems);
        var admission = Admission.of(band.get(), country);
        if (admission != Admission.ASK) return new AboutYou(band, admission, 0, false, List.of());
        return cut(form, band.get(), country);
    }

    /** Only the yes or no is used, and only to tell whether a guardian is needed. */
    private static AboutYou cut(Form form, AgeBand band, String country) {
        var ask = Countries.consentAge(country);
        return switch (form.text("reached")) {
            case "yes" -> new AboutYou(Optional.of(band), Admission.WELCOME, ask, false, List.of());
            case "no" -> new AboutYou(Optional.of(band), Admission.GUARDIAN, ask, false, List.of());
            default ->
                new AboutYou(
                        Optional.of(band),
                        Admission.ASK,
                        ask,
                        !form.has("asked"),
                        List.of(Problem.of("reached", "consultation.about-you.reached-missing")));
        };
    }
}
