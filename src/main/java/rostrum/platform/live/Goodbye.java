package rostrum.platform.live;

/** Why a connection ends, as {@code room.v1} numbers it. */
public enum Goodbye {
    TOO_BIG(1009, "too much at once"),
    BAD_HELLO(4000, "not understood"),
    LEFT(4001, "the session is over"),
    NOT_YOUR_ROOM(4003, "not for you"),
    TOO_SLOW(4008, "too slow"),
    TOO_MANY_TABS(4009, "open in too many tabs"),
    RESTART(4012, "come back in a moment"),
    TOO_OFTEN(4029, "too many frames");

    private final int code;
    private final String text;

    Goodbye(int code, String text) {
        this.code = code;
        this.text = text;
    }

    public int code() {
        return code;
    }

    /** Told before the line ends: who wrote the program reads what was wrong with it. */
    boolean isExplained() {
        return this == BAD_HELLO || this == TOO_BIG || this == TOO_OFTEN || this == TOO_MANY_TABS;
    }

    /** For who reads the protocol; people read the page. */
    String text() {
        return text;
    }
}
