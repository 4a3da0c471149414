package rostrum.consultation;

import rostrum.platform.Page;

/** Asks once more before everything of somebody is erased. */
public record ErasePage(Brief consultation) implements Page {}
