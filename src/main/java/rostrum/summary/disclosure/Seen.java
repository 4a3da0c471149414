package rostrum.summary.disclosure;

/**
 * What one release shows of one question.
 *
 * @param sizes as its other tables tell
 */
record Seen(Printed printed, Sizes sizes) {}
