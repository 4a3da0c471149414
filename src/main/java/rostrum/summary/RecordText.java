package rostrum.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rostrum.people.AgeBand;
import rostrum.people.Region;
import rostrum.platform.Language;

/**
 * What is read again of a record that was written down: its people, where they are from, and all views, those of groups too.
 *
 * <p>Before version 4 nothing was written of development groups. Before version 3 views had no keys and no authors: they get the number of their line, count nobody, and are not quoted.
 */
record RecordText(List<Record.Person> people, List<Voiced> views, List<Origins> origins) {
    private static final int KEYED = 9;

    /** @param canonical as {@link Record#canonical} writes it, in any version */
    static RecordText read(String canonical) {
        var people = new LinkedHashMap<String, Record.Person>();
        var answers = new LinkedHashMap<String, Map<String, List<String>>>();
        var views = new ArrayList<Voiced>();
        var origins = new ArrayList<Origins>();
        canonical.lines().map(RecordText::columns).forEach(columns -> {
            switch (columns.get(0)) {
                case "person" -> {
                    var given = answers.computeIfAbsent(columns.get(1), key -> new TreeMap<>());
                    people.put(
                            columns.get(1),
                            new Record.Person(columns.get(1), band(columns.get(2)), region(columns.get(3)), given));
                }
                case "answer" ->
                    answers.computeIfAbsent(columns.get(1), key -> new TreeMap<>())
                            .put(columns.get(2), options(columns.get(3)));
                case "origins" ->
                    origins.add(new Origins(
                            region(columns.get(1)), band(columns.get(2)), Integer.parseInt(columns.get(3))));
                case "view", "group-view" -> views.add(view(columns, views.size()));
                default -> {}
            }
        });
        return new RecordText(List.copyOf(people.values()), List.copyOf(views), List.copyOf(origins));
    }

    private static Voiced view(List<String> columns, int number) {
        if (columns.size() < KEYED)
            return new Voiced("view-" + number, view(columns.subList(1, columns.size())), Optional.empty());
        var author = columns.get(2).isEmpty()
                ? Optional.<Voiced.Author>empty()
                : Optional.of(new Voiced.Author(columns.get(2), band(columns.get(3)), region(columns.get(4))));
        return new Voiced(columns.get(1), view(columns.subList(5, columns.size())), author);
    }

    private static View view(List<String> columns) {
        return new View(
                columns.get(0),
                columns.get(3),
                Language.of(columns.get(1)).orElseThrow(),
                columns.get(2).equals(Record.QUOTABLE));
    }

    private static List<String> options(String codes) {
        return codes.isEmpty() ? List.of() : List.of(codes.split(" ", -1));
    }

    private static AgeBand band(String code) {
        return AgeBand.of(code).orElseThrow();
    }

    private static Region region(String name) {
        return Region.valueOf(name);
    }

    private static List<String> columns(String line) {
        return List.of(line.split("\t", -1)).stream().map(RecordText::unescaped).toList();
    }

    private static String unescaped(String column) {
        var text = new StringBuilder();
        for (int at = 0; at < column.length(); at++) {
            var letter = column.charAt(at);
            text.append(letter == '\\' && at + 1 < column.length() ? meant(column.charAt(++at)) : letter);
        }
        return text.toString();
    }

    private static char meant(char letter) {
        return switch (letter) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> letter;
        };
    }
}
