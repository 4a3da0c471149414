package rostrum.people.vault;

/**
 * Something under a key of its own, which the master key of that name has wrapped. Without the wrapped key it is noise.
 */
@SuppressWarnings("ArrayRecordComponent")
public record Sealed(byte[] words, String master, byte[] wrapped) {
    @Override
    public String toString() {
        return "[sealed]";
    }
}
