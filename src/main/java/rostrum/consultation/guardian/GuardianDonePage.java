package rostrum.consultation.guardian;

import rostrum.platform.Page;

/** @param withdrawn whether an agreement was taken back, and not refused in the first place */
public record GuardianDonePage(boolean withdrawn) implements Page {}
