package rostrum.summary;

/**
 * What a record did not wait for, because somebody decided so.
 *
 * @param decisions of which somebody could still ask for another look when it was made
 * @param reason in the words of who decided it
 */
record Unawaited(int decisions, String reason) {}
