package rostrum.summary.regional;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rostrum.platform.Delivery;
import rostrum.platform.Digest;
import rostrum.survey.Flaw;

/** Files as somebody chose them: loose, or in an archive. */
record Files(List<Delivery.Piece> chosen) {
    static final String ANSWERS = "answers.csv";

    /**
     * Puts those that are needed where they can be read again, under names of ours.
     *
     * @param flaws takes what is wrong
     * @return the same for the same contents, however they are packed
     */
    String store(Pieces pieces, String result, Tool tool, List<Flaw> flaws) {
        var digests = new TreeMap<String, String>();
        Crate.Shelf shelf = (name, content) -> digests.put(name, keep(pieces, result, name, content));
        try {
            for (var file : chosen) store(file, tool, digests, flaws, shelf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (var name : needed(tool))
            if (flaws.isEmpty() && !digests.containsKey(name)) flaw(name, "missing", Map.of("file", name), flaws);
        return Digest.sha256(tool + digests.toString());
    }

    private static void store(
            Delivery.Piece file, Tool tool, Map<String, String> stored, List<Flaw> flaws, Crate.Shelf shelf)
            throws IOException {
        if (Crate.isOne(file.content())) {
            Crate.unpack(file.name(), file.content(), name -> ours(tool, name), flaws, shelf);
            return;
        }
        var name = ours(tool, file.name());
        if (name.isEmpty()) flaw(file.name(), "unknown-file", Map.of("file", file.name()), flaws);
        else if (stored.containsKey(name.get())) flaw(file.name(), "zip-twice", Map.of("file", file.name()), flaws);
        else
            try (var in = java.nio.file.Files.newInputStream(file.content())) {
                shelf.put(name.get(), in);
            }
    }

    private static String keep(Pieces pieces, String result, String name, InputStream content) throws IOException {
        try {
            var digest = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"));
            pieces.keep(result, name, digest);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> needed(Tool tool) {
        return tool.votes() ? List.of(PolisExport.COMMENTS, PolisExport.VOTES) : List.of(ANSWERS);
    }

    /** Exports bear the name of their conversation before that of the file. */
    private static Optional<String> ours(Tool tool, String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        if (!tool.votes()) return Optional.of(ANSWERS).filter(one -> plain.endsWith(".csv"));
        return needed(tool).stream()
                .filter(plain::endsWith)
                .filter(one -> !plain.contains("participant"))
                .findFirst();
    }

    private static void flaw(String file, String key, Map<String, Object> values, List<Flaw> flaws) {
        flaws.add(new Flaw(file, 1, "summary.regional." + key, values));
    }
}
