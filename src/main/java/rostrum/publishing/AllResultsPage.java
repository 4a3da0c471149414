package rostrum.publishing;

import java.util.List;
import rostrum.consultation.Brief;
import rostrum.platform.Page;

/** Everything that was ever released, the newest first. */
public record AllResultsPage(List<Brief> consultations) implements Page {}
