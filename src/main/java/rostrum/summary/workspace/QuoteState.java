package rostrum.summary.workspace;

/**
 * How far a quote is.
 *
 * @param words as the first person read them
 * @param releasedBy empty until a second person agrees
 */
public record QuoteState(String view, String words, String proposedBy, String releasedBy) {
    public boolean isReleased() {
        return !releasedBy.isEmpty();
    }
}
