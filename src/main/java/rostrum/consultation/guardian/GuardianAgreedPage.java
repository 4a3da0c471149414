package rostrum.consultation.guardian;

import rostrum.consultation.Brief;
import rostrum.platform.Page;

/** @param code in readable groups: it takes the agreement back at any time */
public record GuardianAgreedPage(Brief consultation, String code) implements Page {}
