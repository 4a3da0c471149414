package rostrum.room.round;

import rostrum.platform.Language;

/**
 * A question to the panel, as one participant sees it.
 *
 * @param state waiting, taken (the panel has it now) or answered
 * @param support as it may be shown: rounded, or 0 while too few support it
 * @param own whether the reader supports it
 */
public record QuestionView(
        String post, String name, String words, Language language, String state, long support, boolean own) {
    public boolean isAnswered() {
        return state.equals("answered");
    }
}
