package rostrum.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import rostrum.survey.logic.Condition;
import rostrum.survey.logic.Kind;
import rostrum.survey.logic.Misread;

/**
 * Keys and values of a survey file, with their lines. What is not as it should be goes to the list of flaws, and reading
 * goes on, so that an author sees all of it at once.
 */
final class Section {
    private static final int DEEPEST = 20;

    private final String file;
    private final String content;
    private final int line;
    private final List<Flaw> flaws;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private Section(String file, String content, int line, List<Flaw> flaws) {
        this.file = file;
        this.content = content;
        this.line = line;
        this.flaws = flaws;
    }

    static Section parse(String file, String content, List<Flaw> flaws) {
        try {
            var settings = LoadSettings.builder().setLabel(file).build();
            checkDepth(new Parse(settings).parseString(content));
            var root = new Compose(settings).composeString(content);
            return new Section(file, content, 1, flaws).take(root);
        } catch (MarkedYamlEngineException e) {
            var at = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            flaws.add(new Flaw(file, at, "survey.flaw.yaml", Map.of("problem", e.getProblem())));
        } catch (YamlEngineException e) {
            flaws.add(new Flaw(file, 1, "survey.flaw.yaml", Map.of("problem", String.valueOf(e.getMessage()))));
        }
        return new Section(file, content, 1, flaws);
    }

    /** What is put into one another without end is not read: a tree is, one level upon the other. */
    private static void checkDepth(Iterable<Event> events) {
        var depth = 0;
        for (var event : events) {
            if (event instanceof CollectionStartEvent) depth++;
            if (event instanceof CollectionEndEvent) depth--;
            if (depth > DEEPEST) throw new YamlEngineException("more than " + DEEPEST + " levels");
        }
    }

    private Section take(Optional<Node> node) {
        if (node.isPresent() && node.get() instanceof MappingNode mapping)
            for (var tuple : mapping.getValue()) put(tuple.getKeyNode(), tuple.getValueNode());
        else flaw(node.map(Section::line).orElse(line), "survey.flaw.keys", Map.of());
        return this;
    }

    private void put(Node keyNode, Node value) {
        var key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : keyNode.toString();
        lines.putIfAbsent(key, line(keyNode));
        if (nodes.putIfAbsent(key, value) != null) flaw(line(keyNode), "survey.flaw.twice", Map.of("key", key));
    }

    /** Complains about keys that mean nothing here: mostly misspelt ones. */
    void knowsOnly(List<String> known) {
        for (var key : nodes.keySet())
            if (!known.contains(key))
                flawAt(key, "survey.flaw.unknown-key", Map.of("key", key, "known", String.join(", ", known)));
    }

    Iterable<String> keys() {
        return nodes.keySet();
    }

    boolean has(String key) {
        return nodes.containsKey(key);
    }

    /** A text that has to be there. */
    String text(String key) {
        return scalar(key).orElseGet(() -> {
            flawAt(key, "survey.flaw.text", Map.of("key", key));
            return "";
        });
    }

    /** A text that may be missing, as words do that are not translated yet. */
    String words(String key) {
        return has(key) ? text(key) : "";
    }

    /** Where a key stands; where it does not, the beginning of its section. */
    int lineOf(String key) {
        return lines.getOrDefault(key, line);
    }

    /** A condition as it stands in the file, so that its own slips can be shown where they are. */
    Optional<Condition> condition(String key, Map<String, Kind> kinds) {
        if (!(nodes.get(key) instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            flawAt(key, "survey.flaw.text", Map.of("key", key));
            return Optional.empty();
        }
        try {
            return Optional.of(Written.of(scalar, content).read(kinds));
        } catch (Misread e) {
            flaw(e.line(), e.key(), e.values());
            return Optional.empty();
        }
    }

    boolean isYes(String key) {
        if (!has(key)) return false;
        var said = text(key);
        if (!said.equals("true") && !said.equals("false")) flawAt(key, "survey.flaw.yes-no", Map.of("key", key));
        return said.equals("true");
    }

    /** A number with or without a fraction. */
    BigDecimal amount(String key) {
        var said = text(key);
        if (said.matches("-?\\d{1,9}(\\.\\d{1,6})?")) return new BigDecimal(said);
        if (!said.isEmpty()) flawAt(key, "survey.flaw.amount", Map.of("key", key));
        return BigDecimal.ONE;
    }

    int number(String key, int least, int most) {
        try {
            var number = Integer.parseInt(scalar(key).orElse(""));
            if (number >= least && number <= most) return number;
        } catch (NumberFormatException e) {
            // the same advice holds
        }
        flawAt(key, "survey.flaw.number", Map.of("key", key, "least", least + "", "most", most + ""));
        return least;
    }

    Section section(String key) {
        return new Section(file, content, lineOf(key), flaws).take(Optional.ofNullable(nodes.get(key)));
    }

    List<Section> sections(String key) {
        var sections = new ArrayList<Section>();
        for (var item : items(key)) sections.add(new Section(file, content, line(item), flaws).take(Optional.of(item)));
        return sections;
    }

    /** Codes: small letters, digits and hyphens, each once. */
    List<String> codes(String key) {
        var codes = new ArrayList<String>();
        for (var item : items(key)) {
            var code = item instanceof ScalarNode scalar ? scalar.getValue() : "";
            checkCode(code, line(item));
            if (codes.contains(code)) flaw(line(item), "survey.flaw.twice", Map.of("key", code));
            codes.add(code);
        }
        return codes;
    }

    String code(String key) {
        var code = text(key);
        checkCode(code, lineOf(key));
        return code;
    }

    private void checkCode(String code, int at) {
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) flaw(at, "survey.flaw.code", Map.of("code", code));
        if (Decline.of(code).isPresent()) flaw(at, "survey.flaw.reserved", Map.of("code", code));
    }

    private List<Node> items(String key) {
        if (nodes.get(key) instanceof SequenceNode list && !list.getValue().isEmpty()) return list.getValue();
        flawAt(key, "survey.flaw.list", Map.of("key", key));
        return List.of();
    }

    private Optional<String> scalar(String key) {
        return nodes.get(key) instanceof ScalarNode scalar && !scalar.getValue().isBlank()
                ? Optional.of(scalar.getValue().strip())
                : Optional.empty();
    }

    void flawAt(String key, String advice, Map<String, Object> values) {
        flaw(lineOf(key), advice, values);
    }

    private void flaw(int at, String advice, Map<String, Object> values) {
        flaws.add(new Flaw(file, at, advice, values));
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
