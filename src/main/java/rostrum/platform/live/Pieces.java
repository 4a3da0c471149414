package rostrum.platform.live;

/** What was said of a text so far. The server measures each frame alone, and would gather pieces of one text without end. */
final class Pieces {
    private final StringBuilder said = new StringBuilder();

    /** Answers whether that is bearable; nothing of what is not is kept. */
    boolean takes(String piece) {
        if (said.length() + piece.length() > Calls.MOST_BYTES) return false;
        said.append(piece);
        return true;
    }

    /** The text, after which another one begins. */
    String whole() {
        var text = said.toString();
        said.setLength(0);
        return text;
    }
}
