package rostrum.platform.log;

/** Writes the few JSON texts of the protocol, where a general writer would be asked thousands of times a second. */
public final class Json {
    private Json() {}

    /** An object of texts; names and values alternate. */
    public static String object(String... namesAndValues) {
        var json = new StringBuilder("{");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (i > 0) json.append(',');
            json.append(text(namesAndValues[i])).append(':').append(text(namesAndValues[i + 1]));
        }
        return json.append('}').toString();
    }

    /** The detail of an event that changes an earlier one: the number comes first, then perhaps what is told instead. */
    public static String of(long seq, String... namesAndValues) {
        var more = object(namesAndValues);
        var instead = more.length() > 2 ? "," + more.substring(1) : "}";
        return "{\"of\":" + text(Long.toString(seq)) + instead;
    }

    public static String text(String value) {
        var json = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) escape(value.charAt(i), json);
        return json.append('"').toString();
    }

    private static void escape(char letter, StringBuilder json) {
        switch (letter) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\n' -> json.append("\\n");
            default -> {
                // Lone surrogates cannot travel as UTF-8, and line separators end a line in scripts.
                if (letter < ' ' || Character.isSurrogate(letter) || letter == '\u2028' || letter == '\u2029')
                    json.append(String.format("\\u%04x", (int) letter));
                else json.append(letter);
            }
        }
    }
}
