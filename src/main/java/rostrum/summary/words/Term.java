package rostrum.summary.words;

/**
 * A word of a text that says something.
 *
 * @param stem the same for all forms of the word
 * @param form as it stands in the text, in small letters
 */
public record Term(String stem, String form) {}
