package rostrum.moderation;

import java.util.List;

/**
 * A case that says the same as another one, or nearly.
 *
 * @param words where they are not the same, letter for letter: nobody decides what they have not read; else empty
 * @param covered whether triage advised to hold it
 */
public record Alike(String id, String words, boolean covered) {
    static List<String> ids(List<Alike> all) {
        return all.stream().map(Alike::id).toList();
    }
}
