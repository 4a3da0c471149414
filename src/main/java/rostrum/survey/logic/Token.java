package rostrum.survey.logic;

/**
 * A word of a condition.
 *
 * @param line counted from 1, as is the column
 */
record Token(Type type, String text, int line, int column) {
    enum Type {
        WORD,
        OPTION,
        NUMBER,
        SIGN,
        END
    }

    boolean is(String expected) {
        return (type == Type.WORD || type == Type.SIGN) && text.equals(expected);
    }
}
