package rostrum.consultation;

import java.util.ArrayList;
import java.util.List;
import rostrum.people.Participant;

/** Somebody opens their own page: whoever has something to tell them now does so by calling {@link #tell}. */
public final class Returned {
    private final Participant who;
    private final Stage stage;
    private final List<Notice> notices = new ArrayList<>();

    Returned(Participant who, Stage stage) {
        this.who = who;
        this.stage = stage;
    }

    /**
     * What somebody should know.
     *
     * @param key of its words
     * @param path of the page that says more
     * @param link the key of the words that lead there
     */
    public record Notice(String key, String path, String link) {}

    public Participant who() {
        return who;
    }

    public Stage stage() {
        return stage;
    }

    public void tell(Notice notice) {
        notices.add(notice);
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }
}
