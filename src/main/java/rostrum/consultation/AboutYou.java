package rostrum.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rostrum.people.AgeAnswer;
import rostrum.people.AgeBand;
import rostrum.people.Countries;
import rostrum.platform.Form;
import rostrum.platform.Problem;

/** The answers at the age gate as they were sent, and what is wrong with them. */
record AboutYou(Optional<AgeAnswer> answer, List<Problem> problems) {

    /** The two questions that everybody is asked. */
    static AboutYou read(Form form) {
        var band = AgeBand.of(form.text("band"));
        var country = form.text("country");
        var problems = new ArrayList<Problem>();
        if (band.isEmpty()) problems.add(Problem.of("band", "consultation.about-you.band-missing"));
        if (!Countries.knows(country)) problems.add(Problem.of("country", "consultation.about-you.country-missing"));
        var answer =
                band.filter(known -> problems.isEmpty()).map(known -> new AgeAnswer(known, country, Optional.empty()));
        return new AboutYou(answer, problems);
    }

    /** The third, where the law of the country cuts the band. */
    static AboutYou read(Form form, AgeAnswer held) {
        return switch (form.text("reached")) {
            case "yes" -> new AboutYou(Optional.of(held.reached(true)), List.of());
            case "no" -> new AboutYou(Optional.of(held.reached(false)), List.of());
            default ->
                new AboutYou(
                        Optional.empty(), List.of(Problem.of("reached", "consultation.about-you.reached-missing")));
        };
    }
}
