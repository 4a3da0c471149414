package rostrum.consultation;

import rostrum.platform.Page;

/** Asks once more before somebody stops taking part. */
public record WithdrawPage(Brief consultation) implements Page {}
