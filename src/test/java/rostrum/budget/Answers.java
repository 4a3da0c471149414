package rostrum.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What somebody answers to the survey of the scenes: its open question, and no other. */
public final class Answers {
    private static final int OPEN = 9;
    private static final int LAST = 11;

    private Answers() {}

    public static void of(Guest guest, String consultation, String words) {
        var at = "/consultations/" + consultation;
        for (int page = 1; page <= LAST; page++)
            guest.sends(at + "/questions/" + page, page == OPEN ? "words" : "decline", page == OPEN ? words : "skip");
        assertEquals(303, guest.sends(at + "/answers").status());
    }
}
