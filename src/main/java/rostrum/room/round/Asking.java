package rostrum.room.round;

import java.util.List;

/** A poll before it is opened: a question, and two to six answers to choose from. */
public record Asking(String words, List<String> options) {
    public static final int FEWEST = 2;
    public static final int MOST = 6;

    public Asking {
        options = List.copyOf(options);
    }
}
