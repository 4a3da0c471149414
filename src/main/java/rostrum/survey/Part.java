package rostrum.survey;

import java.util.Arrays;
import java.util.regex.Pattern;

/** A stretch of a file that somebody asks for (RFC 9110, 14): the whole where the question means nothing. */
record Part(int from, int to, int length) {
    private static final Pattern ASKED = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

    static Part of(String range, int length) {
        var whole = new Part(0, length - 1, length);
        var asked = ASKED.matcher(range);
        if (!asked.matches() || range.equals("bytes=-")) return whole;
        var part = asked.group(1).isEmpty()
                ? new Part(Math.max(0, length - Integer.parseInt(asked.group(2))), length - 1, length)
                : new Part(Integer.parseInt(asked.group(1)), end(asked.group(2), length), length);
        return part.from <= part.to ? part : whole;
    }

    private static int end(String asked, int length) {
        return asked.isEmpty() ? length - 1 : Math.min(Integer.parseInt(asked), length - 1);
    }

    boolean isWhole() {
        return from == 0 && to == length - 1;
    }

    byte[] of(byte[] content) {
        return Arrays.copyOfRange(content, from, to + 1);
    }

    String header() {
        return "bytes " + from + "-" + to + "/" + length;
    }
}
