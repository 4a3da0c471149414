package rostrum.platform;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A form with a file as browsers write it (RFC 7578): parts between lines of one kind, each with its name. */
final class Multipart {
    private static final byte[] NOTHING = {};
    private static final Pattern BOUNDARY = Pattern.compile("(?i);\\s*boundary=(?:\"([^\"]{1,70})\"|([^;\\s]{1,70}))");
    private static final Pattern NAME = Pattern.compile("(?i);\\s*name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("(?i);\\s*filename=\"([^\"]*)\"");
    private static final String END_OF_HEAD = "\r\n\r\n";

    private Multipart() {}

    /** Fields are texts in UTF-8; the last part with the name of a file is the file. What was not closed is not taken. */
    static Upload parse(String media, byte[] body) {
        var line = "\r\n--" + boundary(media);
        // Each byte as one sign, so that what is found in the text stands at the same place in the bytes.
        var text = "\r\n" + new String(body, StandardCharsets.ISO_8859_1);
        var fields = new LinkedHashMap<String, List<String>>();
        var upload = new Upload(new Form(fields), "", NOTHING);
        for (int at = text.indexOf(line); at >= 0; ) {
            var begin = at + line.length();
            var next = text.indexOf(line, begin);
            var content = text.indexOf(END_OF_HEAD, begin);
            if (next < 0 || content < 0 || content > next) break;
            var head = utf8(text.substring(begin, content));
            var value = text.substring(content + END_OF_HEAD.length(), Math.max(next, content + END_OF_HEAD.length()));
            var file = fileName(head);
            var name = name(head);
            if (file.isPresent())
                upload = new Upload(upload.form(), file.get(), value.getBytes(StandardCharsets.ISO_8859_1));
            else if (name.isPresent())
                fields.computeIfAbsent(name.get(), ignored -> new ArrayList<>()).add(utf8(value));
            at = next;
        }
        return upload;
    }

    /** What stands between the parts. */
    static String boundary(String media) {
        var said = BOUNDARY.matcher(media);
        if (!said.find()) throw Refusal.because("platform.not-understood").status(400);
        return said.group(1) == null ? said.group(2) : said.group(1);
    }

    /** Of a field, by the head of its part. */
    static Optional<String> name(String head) {
        return first(NAME, head);
    }

    /** Of a file, by the head of its part; empty where none was chosen. */
    static Optional<String> fileName(String head) {
        return first(FILE, head);
    }

    private static Optional<String> first(Pattern what, String head) {
        return what.matcher(head).results().findFirst().map(found -> found.group(1));
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
