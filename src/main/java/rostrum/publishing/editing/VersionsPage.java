package rostrum.publishing.editing;

import java.util.List;
import rostrum.consultation.Brief;
import rostrum.platform.Page;
import rostrum.publishing.Saved;

/** All that editors ever saved of an input, the last first. */
public record VersionsPage(Brief consultation, List<Saved> versions) implements Page {}
