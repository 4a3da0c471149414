package rostrum.safeguarding;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The contribution that a report is about; {@link #NONE} where somebody just told us.
 *
 * @param kind POST, STATEMENT or ANSWER, or {@link #CROWD} where many told us from one place in a short time, or {@link
 *     #READER} where one person told of more than they may hide alone
 * @param place the topic or question under which it stands
 */
public record Subject(String kind, String id, String consultation, String place, String words) {
    public static final Subject NONE = new Subject("", "", "", "", "");

    static final String CROWD = "CROWD";
    static final String READER = "READER";

    /** What is told from there from now on is one case, as long as that is open. */
    static Subject crowd(String id) {
        return id.isEmpty() ? NONE : new Subject(CROWD, id, "", "", "");
    }

    /**
     * What one person tells of from now on is one case, as long as that is open.
     *
     * @param id a name that leads to nobody
     */
    public static Subject reader(String id, String consultation) {
        return new Subject(READER, id, consultation, "", "");
    }

    public boolean isCrowd() {
        return kind.equals(CROWD);
    }

    public boolean isReader() {
        return kind.equals(READER);
    }

    /** Whether it is about one contribution. */
    public boolean isThere() {
        return !id.isEmpty() && !isCrowd() && !isReader();
    }

    /** What somebody said about it, and below it what it says, where it is not the only one of its case. */
    public String below(String said) {
        return Stream.of(said, place, words).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}
