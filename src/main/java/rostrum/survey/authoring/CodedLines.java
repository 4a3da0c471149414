package rostrum.survey.authoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rostrum.platform.Problem;

/** Codes with their words, one on a line as an author types them: {@code face = Show my face}. */
record CodedLines(String typed) {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 40;

    static CodedLines of(Collection<String> codes, Map<String, String> words) {
        var all = new LinkedHashSet<>(codes);
        all.addAll(words.keySet());
        return new CodedLines(all.stream()
                .map(code -> words.containsKey(code) ? code + " = " + flat(words.getOrDefault(code, "")) : code)
                .collect(Collectors.joining("\n")));
    }

    private static String flat(String words) {
        return words.strip().replaceAll("\\s*\\n\\s*", " ");
    }

    List<String> codes() {
        return typed.lines()
                .filter(line -> !line.isBlank())
                .map(line -> part(line, 0))
                .toList();
    }

    Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        typed.lines().filter(line -> !part(line, 1).isEmpty()).forEach(line -> words.put(part(line, 0), part(line, 1)));
        return words;
    }

    /** What cannot be a code, or stands there twice. */
    List<String> wrong() {
        var met = new LinkedHashSet<String>();
        var wrong = new ArrayList<String>();
        for (var code : codes()) if (!isCode(code) || !met.add(code)) wrong.add(code);
        return wrong;
    }

    /** What is wrong with a code that was typed into this field; empty where nothing is. */
    static Optional<Problem> problem(String field, String code) {
        if (code.isEmpty()) return Optional.of(Problem.of(field, "authoring.code-missing"));
        if (isCode(code) && code.length() <= LONGEST) return Optional.empty();
        return Optional.of(new Problem(field, "authoring.code-wrong", Map.of("code", code)));
    }

    static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    private static String part(String line, int which) {
        var parts = line.split("=", 2);
        return which < parts.length ? parts[which].strip() : "";
    }
}
