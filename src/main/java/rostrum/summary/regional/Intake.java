package rostrum.summary.regional;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import rostrum.platform.Digest;

/**
 * Sorts files as people have them: those that the results of a tool consist of are kept under names of ours, all others are
 * only named. A browser that fetched a file twice has put a number behind its name.
 */
final class Intake implements Crate.Shelf {
    static final String ANSWERS = "answers.csv";

    private static final Pattern OF_POLIS =
            Pattern.compile(".*(comments|votes)(?:[ _-]*\\(\\d+\\)|[ _-]+copy.*)?\\.csv");
    private static final Pattern WORKBOOK = Pattern.compile(".*\\.(?:xlsx|xlsm|xls|ods|numbers)");

    private final Tool tool;
    private final Flaws flaws;
    private final Keeper keeper;
    private final Map<String, String> digests = new TreeMap<>();
    private final Map<String, String> called = new TreeMap<>();
    private final List<String> ignored = new ArrayList<>();

    /** Where the content of a file goes. */
    interface Keeper {
        void keep(String name, InputStream content) throws IOException;
    }

    /** @param flaws takes what is wrong */
    Intake(Tool tool, Flaws flaws, Keeper keeper) {
        this.tool = tool;
        this.flaws = flaws;
        this.keeper = keeper;
    }

    /** Archives of a Mac bear hidden twins of their files: they are no files to anybody. */
    @Override
    public Optional<String> place(String name) {
        var plain = name.replaceFirst("(?s).*[/\\\\]", "").toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || plain.startsWith(".")) return Optional.empty();
        var place = tool.votes() ? ofPolis(plain) : Optional.of(ANSWERS).filter(one -> plain.endsWith(".csv"));
        if (place.isEmpty()) ignored.add(FileNames.plain(name));
        return place.filter(one -> isFirst(one, FileNames.plain(name)));
    }

    private static Optional<String> ofPolis(String name) {
        var found = OF_POLIS.matcher(name);
        if (name.contains("participant") || !found.matches()) return Optional.empty();
        return Optional.of(found.group(1) + ".csv");
    }

    private boolean isFirst(String place, String name) {
        var before = called.putIfAbsent(place, name);
        if (before == null) return true;
        flaws.add(name, "several-files", Map.of("one", before, "other", name));
        return false;
    }

    @Override
    public void put(String place, InputStream content) throws IOException {
        try {
            var digest = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"));
            keeper.keep(place, digest);
            digests.put(
                    place, HexFormat.of().formatHex(digest.getMessageDigest().digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isWorkbook(String name) {
        return WORKBOOK.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** Once all have come: what is not needed is wrong only where something needed is not there. */
    void end() {
        if (!flaws.isEmpty()) return;
        for (var name : tool.votes() ? List.of(PolisExport.COMMENTS, PolisExport.VOTES) : List.of(ANSWERS))
            if (!called.containsKey(name)) flaws.add("", tool.votes() ? "missing" : "no-csv", Map.of("file", name));
        if (!flaws.isEmpty()) for (var name : ignored) flaws.add(name, "unknown-file", Map.of("file", name));
    }

    FileNames names() {
        return new FileNames(called, ignored);
    }

    /** The same for the same contents, however they are packed and called. */
    String digest() {
        return Digest.sha256(tool + digests.toString());
    }
}
