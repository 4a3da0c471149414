package rostrum.consultation;

import java.util.List;
import rostrum.platform.Page;

/** All consultations, for the secretariat. */
public record DeskPage(List<Brief> consultations) implements Page {}
