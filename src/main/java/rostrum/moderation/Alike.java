package rostrum.moderation;

import java.util.List;

/**
 * A case that says the same as another one, or nearly.
 *
 * @param words where they are not the same, letter for letter: nobody decides what they have not read; else empty
 */
public record Alike(String id, String words) {
    static List<String> ids(List<Alike> all) {
        return all.stream().map(Alike::id).toList();
    }
}
