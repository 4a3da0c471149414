package rostrum.survey.surveyjs;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import rostrum.platform.Language;

/**
 * A page to read: there a piece of HTML, here a heading and a text.
 *
 * @param titles by language; empty where the HTML has no heading of ours
 */
record Html(Map<Language, String> titles, Map<Language, String> texts) {
    private static final Pattern OURS = Pattern.compile("<h3>([^<]*)</h3>\\s*<p>([^<]*)</p>");

    static String of(String title, String text) {
        return "<h3>" + escaped(title) + "</h3><p>" + escaped(text) + "</p>";
    }

    static Html read(Map<Language, String> html) {
        var titles = new EnumMap<Language, String>(Language.class);
        var texts = new EnumMap<Language, String>(Language.class);
        html.forEach((language, text) -> {
            var ours = OURS.matcher(text);
            if (ours.matches()) titles.put(language, plain(ours.group(1)));
            var words = plain(ours.matches() ? ours.group(2) : text);
            if (!words.isEmpty()) texts.put(language, words);
        });
        return new Html(titles, texts);
    }

    /** Words only: nothing that a browser would run comes in. */
    static String plain(String html) {
        return html.replaceAll("(?is)<(script|style)\\b.*?(</\\1\\s*>|\\z)", "")
                .replaceAll("(?i)<(br|/p|/div|/li|/h\\d)\\b[^<>]*>", "\n")
                .replaceAll("<[A-Za-z/!?][^<>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .replaceAll("[ \\t]*\\n\\s*", "\n")
                .strip();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
