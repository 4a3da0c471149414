package rostrum.room.log;

/** Writes the few JSON texts of the room protocol, where a general writer would be asked thousands of times a second. */
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
