package rostrum.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.consultation.Brief;
import rostrum.consultation.Stage;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.publishing.check.Checklist;

/**
 * An input that is being drafted.
 *
 * @param written all that editors wrote
 * @param remarks what can be edited, by language
 * @param input as it would be released
 * @param checks what has to be mended before, and who looked at what
 * @param unsettledUntil until when a quote in it may be refused by its author, who then has to be waited for
 * @param leftOut how many quotes somebody left out because they could be refused
 * @param seal names exactly what is shown here; it is signed
 * @param signedBy who signed this first; empty if nobody did
 */
public record DraftPage(
        Brief consultation,
        Written written,
        Map<Language, Remarks> remarks,
        MeetingInput input,
        Checklist checks,
        Optional<Instant> unsettledUntil,
        int leftOut,
        String seal,
        String signedBy,
        List<Problem> problems)
        implements Page {
    /** What an editor may write in one field. */
    public static final int LIMIT = 2000;

    @Override
    public int status() {
        return Problem.status(problems);
    }

    public boolean isReleased() {
        return consultation.stage().isAfter(Stage.ANALYSED);
    }

    /** The key of its title: nothing released is called a draft. */
    public String title() {
        return isReleased() ? "publishing.draft.title-released" : "publishing.draft.title";
    }

    public String number() {
        return written.number();
    }

    DraftPage mending(DraftForm typed) {
        return new DraftPage(
                consultation,
                written.with(typed.number(), Map.of()),
                typed.remarks(),
                input,
                checks,
                unsettledUntil,
                leftOut,
                seal,
                signedBy,
                typed.problems());
    }
}
