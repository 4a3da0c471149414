package rostrum.survey.authoring;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import rostrum.survey.Flaw;

/**
 * What the proof says, and where an author mends it.
 *
 * @param question the code of the question; empty where it is about the file as a whole
 * @param file its name
 */
public record Finding(Flaw flaw, String question, String file) {
    private static final Pattern IN_STRUCTURE = Pattern.compile("[ -]*(?:code|use): *[\"']?([a-z0-9-]+)[\"']? *");
    private static final Pattern IN_WORDS = Pattern.compile("  [\"']?([a-z0-9-]+)[\"']?: *");

    static Finding of(Flaw flaw, Map<String, String> files, Optional<Outline> outline) {
        var file = flaw.file().substring(flaw.file().lastIndexOf('/') + 1);
        var about = flaw.about().isEmpty() ? at(flaw.line(), file, files) : flaw.about();
        var code = about.contains(".") ? about.substring(0, about.indexOf('.')) : about;
        var known = outline.flatMap(written -> written.item(code)).isPresent();
        return new Finding(flaw, known ? code : "", file);
    }

    /** The question that begins last before the line. */
    private static String at(int line, String file, Map<String, String> files) {
        var pattern = file.equals(Outline.STRUCTURE) ? IN_STRUCTURE : IN_WORDS;
        var code = "";
        for (var text : files.getOrDefault(file, "").lines().limit(line).toList()) {
            var begins = pattern.matcher(text);
            if (begins.matches()) code = begins.group(1);
        }
        return code;
    }
}
