package rostrum.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.platform.Id;
import rostrum.platform.Language;

/** A complaint about the safety team reaches nobody of it. */
@ExtendWith(ArquillianExtension.class)
class ComplaintsIT {
    @Inject
    Complaints complaints;

    @Test
    void aLeadNeitherReadsNorSettlesWhatIsSaidAboutTheSafetyTeam() {
        var words = "The lead scares me " + Id.fresh();
        var code = complaints.make(Id.fresh(), Language.EN, words, true);
        var id = complaints.find(code).orElseThrow().id();

        assertEquals(List.of(), words(Complaint.Reader.SAFETY, words));
        assertFalse(complaints.answer(id, Complaint.Reader.SAFETY, "All is well", "lead"));
        assertEquals(List.of(words), words(Complaint.Reader.OUTSIDE, words));
        assertTrue(complaints.answer(id, Complaint.Reader.OUTSIDE, "We look into it", "publisher"));
        assertEquals("We look into it", complaints.find(code).orElseThrow().answer());
    }

    private List<String> words(Complaint.Reader reader, String sought) {
        return complaints.all(reader).stream()
                .map(ComplaintsPage.Told::words)
                .filter(sought::equals)
                .toList();
    }
}
