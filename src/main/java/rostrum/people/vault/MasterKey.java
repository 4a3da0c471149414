package rostrum.people.vault;

import java.util.Optional;
import rostrum.platform.Digest;
import rostrum.platform.Envelope;

/** Wraps the keys of records. It stands outside the database, so that a copy of the database opens nothing. */
@SuppressWarnings("ArrayRecordComponent")
record MasterKey(byte[] key) {
    MasterKey {
        if (key.length != Envelope.KEY_BYTES)
            throw new IllegalArgumentException("A key of the vault has " + Envelope.KEY_BYTES + " bytes");
    }

    /** Names it beside what it wrapped, and tells nothing of it. */
    String name() {
        return Digest.sha256(key).substring(0, 16);
    }

    byte[] wrap(byte[] recordKey, String record) {
        return Envelope.seal(key, recordKey, label(record));
    }

    Optional<byte[]> unwrap(byte[] wrapped, String record) {
        return Envelope.open(key, wrapped, label(record));
    }

    private static String label(String record) {
        return "key of " + record;
    }

    @Override
    public String toString() {
        return "[master key]";
    }
}
