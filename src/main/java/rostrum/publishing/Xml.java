package rostrum.publishing;

/** Text that may stand in XML: a line ends in one way, and what XML does not allow becomes the replacement character. */
final class Xml {
    private Xml() {}

    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .forEach(letter -> clean.appendCodePoint(isAllowed(letter) ? letter : 0xFFFD));
        return clean.toString();
    }

    private static boolean isAllowed(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter >= 0x20 && letter <= 0xD7FF
                || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000;
    }

    static String escaped(String text) {
        return clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
