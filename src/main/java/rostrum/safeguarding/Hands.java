package rostrum.safeguarding;

import java.util.List;

/**
 * Who may have a hand in a case.
 *
 * @param reader of this page
 * @param staff who may be accused
 * @param readers the leads who may read it
 * @param shutOut who is accused
 * @param accused whom the reader accused, and may stop accusing
 * @param decides whether the reader's papers hold: without them they read and note, and do nothing else
 */
public record Hands(
        String reader,
        List<String> staff,
        List<String> readers,
        List<String> shutOut,
        List<String> accused,
        boolean decides) {
    static Hands of(HarmCase one, String lead) {
        return new Hands(
                lead, List.of(), List.of(), List.copyOf(one.accused()), List.copyOf(one.accusedBy(lead)), true);
    }

    Hands among(List<String> everybody, List<String> leads, boolean papers) {
        var left = leads.stream().filter(lead -> !shutOut.contains(lead)).toList();
        return new Hands(reader, everybody, left, shutOut, accused, papers);
    }

    /** Nobody could read it any more. */
    boolean wouldBeEmptyWithout(String name) {
        return readers.equals(List.of(name));
    }

    /** Nobody else could sign. */
    public boolean isAlone() {
        return readers.size() < 2;
    }
}
