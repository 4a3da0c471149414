package rostrum.survey;

import java.util.Map;

/**
 * The words of one question.
 *
 * @param topic one or two words that say what it is about
 * @param hint how to answer; on a page to read, the text
 * @param options what stands on each option, by code
 */
public record QuestionWords(String title, String topic, String hint, Map<String, String> options) {
    static final QuestionWords NONE = new QuestionWords("", "", "", Map.of());
}
