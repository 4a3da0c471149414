package rostrum.room.live;

/** Why a connection ends, as {@code room.v1} numbers it. */
enum Goodbye {
    BAD_HELLO(4000),
    LEFT(4001),
    NOT_YOUR_ROOM(4003),
    TOO_SLOW(4008),
    TOO_MANY_TABS(4009),
    RESTART(4012),
    TOO_OFTEN(4029);

    private final int code;

    Goodbye(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
