package rostrum.survey;

import java.util.List;
import rostrum.consultation.Brief;
import rostrum.consultation.Stage;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * The surveys from which the secretariat chooses, and what is to be mended in their files.
 *
 * @param surveys all of them; the chosen one alone where the choice cannot be changed any more
 * @param remarks what may well be meant, and is worth a look
 * @param chosen the key of the present choice; empty where there is none
 */
public record ChoicePage(
        Brief consultation,
        String chosen,
        List<Offer> surveys,
        List<Flaw> flaws,
        List<Flaw> remarks,
        List<Problem> problems)
        implements Page {

    /** @param key names it among all others, as {@link Edition#key} */
    public record Offer(String key, String code, int version, boolean published, int asked, List<Wording> wordings) {
        public String title(Language reader) {
            return wordings.stream()
                    .filter(wording -> wording.language() == reader)
                    .findFirst()
                    .map(Wording::title)
                    .orElse(code);
        }
    }

    static ChoicePage of(
            Brief consultation, String chosen, List<Edition> offered, Shelf shelf, List<Problem> problems) {
        var offers = offered.stream()
                .filter(edition -> mayChange(consultation) || edition.key().equals(chosen))
                .map(ChoicePage::offer)
                .toList();
        return new ChoicePage(consultation, chosen, offers, shelf.flaws(), shelf.remarks(), problems);
    }

    private static Offer offer(Edition edition) {
        var survey = edition.survey();
        return new Offer(
                edition.key(),
                survey.code(),
                survey.version(),
                edition.published(),
                survey.asked(),
                List.copyOf(survey.wordings().values()));
    }

    @Override
    public int status() {
        return Problem.status(problems);
    }

    public boolean mayChoose() {
        return mayChange(consultation);
    }

    /** Once somebody may answer, the questions stay. */
    static boolean mayChange(Brief consultation) {
        return !consultation.stage().isAfter(Stage.ANNOUNCED);
    }
}
