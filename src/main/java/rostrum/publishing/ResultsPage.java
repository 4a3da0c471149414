package rostrum.publishing;

import java.time.Instant;
import java.util.List;
import rostrum.consultation.Brief;
import rostrum.platform.Page;

/** What came of a consultation, for everybody, as it was released. */
public record ResultsPage(Brief consultation, MeetingInput input, List<Offer> files, Instant releasedAt)
        implements Page {
    /** Whether anybody was asked questions with answers to choose from. */
    public boolean hasQuestionnaire() {
        return input.sections().stream()
                .filter(section -> section.code().equals("answered"))
                .flatMap(section -> section.paragraphs().stream())
                .anyMatch(paragraph -> !paragraph.evidence().isEmpty());
    }
}
