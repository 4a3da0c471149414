package rostrum.safeguarding;

/**
 * The contribution that a report is about; {@link #NONE} where somebody just told us.
 *
 * @param kind POST, STATEMENT or ANSWER
 * @param place the topic or question under which it stands
 */
public record Subject(String kind, String id, String consultation, String place, String words) {
    public static final Subject NONE = new Subject("", "", "", "", "");

    boolean isThere() {
        return !id.isEmpty();
    }
}
