package rostrum.consultation.guardian;

import rostrum.consultation.Brief;
import rostrum.platform.Page;

/** The form that a guardian signs on paper. It stays with the organisation that brings the group. */
public record PaperFormPage(Brief consultation, String organisation) implements Page {}
