package rostrum.survey;

/**
 * A question in sign language, for the readers of one language: with captions, and beside the written question.
 *
 * @param address under a name that tells its content
 * @param type as in {@code video/webm}
 * @param captions the address of what is signed, in written words (WebVTT)
 */
public record Video(String address, String type, String captions) {}
