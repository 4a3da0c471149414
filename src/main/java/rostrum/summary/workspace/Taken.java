package rostrum.summary.workspace;

/**
 * A run that a node works on.
 *
 * @param attempt the how many-th: whoever had an earlier one has lost it
 */
record Taken(String run, String consultation, double resolution, int attempt) {}
