package rostrum.platform;

import java.util.Locale;

/** What a request would rather read, by its Accept header (RFC 9110). Whoever takes anything is shown a page. */
record Accepted(String header) {
    boolean prefersJson() {
        var best = 0.0;
        var isJson = false;
        for (var range : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            var parts = range.split(";", -1);
            var type = parts[0].strip();
            var weight = weight(parts);
            if (weight <= best || !isJson(type) && !isPage(type)) continue;
            best = weight;
            isJson = isJson(type);
        }
        return isJson;
    }

    private static boolean isJson(String type) {
        return type.equals("application/json") || type.matches("application/.*\\+json");
    }

    private static boolean isPage(String type) {
        return type.equals("text/html")
                || type.equals("application/xhtml+xml")
                || type.equals("text/*")
                || type.equals("*/*");
    }

    /** One where none is given, or none that can be read. */
    private static double weight(String[] parts) {
        for (var part : parts)
            if (part.strip().matches("q=[01](\\.\\d{0,3})?"))
                return Double.parseDouble(part.strip().substring(2));
        return 1;
    }
}
