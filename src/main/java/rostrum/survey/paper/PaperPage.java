package rostrum.survey.paper;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import rostrum.consultation.Brief;
import rostrum.people.AgeBand;
import rostrum.people.Assent;
import rostrum.people.Countries;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.survey.Ask;

/**
 * An unnamed form on paper is typed in here, one after the other.
 *
 * @param language of the words of the questions
 * @param spoken languages in which the child may have written
 * @param sent what was typed, so that nothing is lost
 * @param done whether the form before this one is in
 */
public record PaperPage(
        Brief consultation,
        Language language,
        Set<Language> spoken,
        List<Ask> questions,
        Map<String, String> countries,
        Form sent,
        List<Problem> problems,
        boolean done)
        implements Page {
    /** What can be said yes to on paper: a talk needs a device. */
    public static final List<Assent> ASSENTS =
            Stream.of(Assent.values()).filter(assent -> assent != Assent.ROOM).toList();

    static PaperPage of(
            Brief consultation, PaperForm paper, Form sent, Language reader, List<Problem> problems, boolean done) {
        var sheet = paper.sheet();
        var survey = sheet.survey();
        return new PaperPage(
                consultation,
                survey.in(reader).language(),
                survey.languages(),
                sheet.asks(reader, sheet.wrong()),
                Countries.names(reader),
                sent,
                problems,
                done);
    }

    public List<AgeBand> bands() {
        return AgeBand.PARTICIPANTS;
    }

    public List<Assent> assents() {
        return ASSENTS;
    }

    public List<Ask> wrong() {
        return questions.stream()
                .filter(question -> !question.problems().isEmpty())
                .toList();
    }

    public boolean isWrong() {
        return !problems.isEmpty() || !wrong().isEmpty();
    }

    /** What was typed for the place of an option. */
    public String place(Ask ranking, String option) {
        return sent.trimmed(ranking.field() + "place." + option);
    }

    @Override
    public List<Problem> toMend() {
        return Ask.toMend(problems, questions);
    }

    @Override
    public int status() {
        return Problem.status(toMend());
    }
}
