package rostrum.summary.masking;

/**
 * Where in the original a detail stands.
 *
 * @param start first character, counted in UTF-16
 * @param end the one after the last
 */
public record Mark(Detail detail, int start, int end) {
    boolean overlaps(Mark other) {
        return start < other.end && other.start < end;
    }

    /** Both as one, of the kind that is more certain. */
    Mark with(Mark other) {
        return new Mark(
                detail.compareTo(other.detail) <= 0 ? detail : other.detail,
                Math.min(start, other.start),
                Math.max(end, other.end));
    }
}
