package rostrum.safeguarding;

/**
 * The contribution that a report is about; {@link #NONE} where somebody just told us.
 *
 * @param kind POST, STATEMENT or ANSWER, or {@link #CROWD} where many told us from one place in a short time
 * @param place the topic or question under which it stands
 */
public record Subject(String kind, String id, String consultation, String place, String words) {
    public static final Subject NONE = new Subject("", "", "", "", "");

    static final String CROWD = "CROWD";

    /** What is told from there from now on is one case, as long as that is open. */
    static Subject crowd(String id) {
        return id.isEmpty() ? NONE : new Subject(CROWD, id, "", "", "");
    }

    public boolean isCrowd() {
        return kind.equals(CROWD);
    }

    boolean isThere() {
        return !id.isEmpty() && !isCrowd();
    }
}
