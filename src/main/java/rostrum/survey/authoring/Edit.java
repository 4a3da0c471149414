package rostrum.survey.authoring;

import java.time.Instant;

/**
 * One step of a draft.
 *
 * @param act what was done, as the end of a key of words
 * @param about to which question, file or language; empty where it was the whole
 */
public record Edit(int number, String act, String about, String by, Instant at) {
    static final String BEGUN = "begun";
    static final String HEADING = "heading";
    static final String ADDED = "added";
    static final String QUESTION = "question";
    static final String MOVED = "moved";
    static final String REMOVED = "removed";
    static final String FILE = "file";
    static final String LANGUAGE = "language";
    static final String WORDS = "words";
    static final String RETURNED = "returned";
}
