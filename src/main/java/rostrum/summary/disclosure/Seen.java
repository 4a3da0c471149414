package rostrum.summary.disclosure;

import java.util.Map;

/**
 * What one release shows of one question.
 *
 * @param sizes how many people there are whatever they answered, as its other tables tell
 */
record Seen(Printed printed, Map<Slice, Range> sizes) {}
