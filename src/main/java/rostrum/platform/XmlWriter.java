package rostrum.platform;

import java.util.ArrayDeque;
import java.util.Deque;

/** XML, written line by line. It reads none. */
public final class XmlWriter {
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Names and values of the attributes alternate. */
    public void open(String name, String... attributes) {
        begin(name, attributes).append(">\n");
        open.push(name);
    }

    public void close() {
        var name = open.pop();
        out.append("  ".repeat(open.size())).append("</").append(name).append(">\n");
    }

    public void element(String name, String words, String... attributes) {
        begin(name, attributes)
                .append('>')
                .append(escaped(words))
                .append("</")
                .append(name)
                .append(">\n");
    }

    public void empty(String name, String... attributes) {
        begin(name, attributes).append("/>\n");
    }

    private StringBuilder begin(String name, String... attributes) {
        out.append("  ".repeat(open.size())).append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2)
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        return out;
    }

    /** Signs that XML cannot carry are left out. */
    private static String escaped(String words) {
        return words.replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\ud800-\\udfff\\ufffe\\uffff]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
