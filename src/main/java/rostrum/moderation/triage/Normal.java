package rostrum.moderation.triage;

/**
 * A text as detectors read it. What they find is told in places of the original, which is never altered.
 *
 * @param folded after steps 1 to 5: letters alike, all signs still there
 * @param spoken after step 8: words only
 * @param overloaded whether marks were piled up on a letter
 */
record Normal(String original, Traced folded, Traced spoken, boolean overloaded) {
    /** Whoever changes a step counts up: signals tell by which version they were found. */
    static final int VERSION = 1;

    static Normal of(String original, Vocabulary vocabulary) {
        var folded = Folder.fold(original);
        return new Normal(original, folded, Splitter.split(folded, vocabulary), Folder.isOverloaded(original));
    }
}
