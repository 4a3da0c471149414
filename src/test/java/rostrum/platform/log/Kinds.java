package rostrum.platform.log;

/** Kinds of events that only tests know. */
final class Kinds {
    private Kinds() {}

    static Kind named(String code) {
        return new Kind() {
            @Override
            public String code() {
                return code;
            }

            @Override
            public String keep(String subject) {
                return "";
            }
        };
    }
}
