package rostrum.platform.live;

import java.util.Optional;

/** What a browser is saying, put together from its pieces. */
final class Saying {
    private final StringBuilder pieces = new StringBuilder();

    /** Answers whether there is room for this piece, too. */
    boolean takes(String piece) {
        if (pieces.length() + piece.length() > Calls.MOST_BYTES) return false;
        pieces.append(piece);
        return true;
    }

    /** All of it, if that was the last piece; then another one begins. */
    Optional<String> whole(boolean last) {
        if (!last) return Optional.empty();
        var whole = pieces.toString();
        pieces.setLength(0);
        return Optional.of(whole);
    }
}
