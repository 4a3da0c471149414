package rostrum.publishing;

import java.util.Map;
import java.util.TreeMap;
import rostrum.platform.Language;

/**
 * What editors say in one section. It is always marked as theirs.
 *
 * @param section its code; several blocks of {@link #ASKS} are one point each
 * @param words in each language of the consultation, paragraphs parted by an empty line
 * @param anchor of what bears it out; empty where nothing does
 */
public record Block(String section, Map<Language, String> words, String anchor) {
    /** What young people ask the group to do. */
    public static final String ASKS = "asks";

    public Block {
        words = new TreeMap<>(words);
    }

    public boolean isEmpty() {
        return words.values().stream().allMatch(String::isEmpty);
    }

    public boolean isAsk() {
        return section.equals(ASKS);
    }
}
