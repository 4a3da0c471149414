package rostrum.publishing;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import rostrum.platform.Language;

/**
 * All that editors wrote about an input.
 *
 * @param number of the document; empty as long as there is none
 * @param remarks those that were changed
 * @param blocks in the order of the document
 */
public record Written(String number, Map<Language, Remarks> remarks, List<Block> blocks) {
    static final Written NOTHING = new Written("", Map.of(), List.of());

    private static final Jsonb JSON = JsonbBuilder.create();

    public Written {
        remarks = new TreeMap<>(remarks);
        blocks = List.copyOf(blocks);
    }

    String json() {
        return JSON.toJson(this);
    }

    static Written read(String json) {
        return JSON.fromJson(json, Written.class);
    }

    Written with(String newNumber, Map<Language, Remarks> edited) {
        var all = new TreeMap<>(remarks);
        all.putAll(edited);
        return new Written(newNumber, all, blocks);
    }

    /** In the place of the so many-th one of its section, from 0, or behind all; an empty one goes. */
    public Written with(Block block, int at) {
        var same = new ArrayList<>(in(block.section()));
        if (at < same.size()) same.set(at, block);
        else same.add(block);
        var others = blocks.stream().filter(other -> !other.section().equals(block.section()));
        return new Written(
                number,
                remarks,
                Stream.concat(others, same.stream().filter(each -> !each.isEmpty()))
                        .toList());
    }

    public List<Block> in(String section) {
        return blocks.stream().filter(block -> block.section().equals(section)).toList();
    }
}
