package rostrum.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;

/** Who may read what somebody complains about. */
class ComplaintTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void nobodyOfTheSafetyTeamReadsWhatIsSaidAboutIt() {
        assertFalse(about(true).isFor(Complaint.Reader.SAFETY));
        assertTrue(about(true).isFor(Complaint.Reader.OUTSIDE));
        assertTrue(about(false).isFor(Complaint.Reader.SAFETY));
    }

    @Test
    void isAnsweredOnce() {
        var complaint = about(false);

        assertTrue(complaint.answer("first", "publisher", TODAY));
        assertFalse(complaint.answer("second", "lead", TODAY));
        assertEquals("first", complaint.told().answer());
    }

    private static Complaint about(boolean safety) {
        return new Complaint("1", "key", "digest", Language.EN, "The lead scares me.", safety, TODAY);
    }
}
