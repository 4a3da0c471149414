package rostrum.people;

import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Words;

/** The certificate of an erasure, to be read and printed. */
public record ErasedPage(Erasure certificate) implements Page {
    private static final String TABLES = "people.erased.table.";

    /** The key of the words for what a table keeps. */
    public String key(String table) {
        return Words.has(Language.EN, TABLES + table) ? TABLES + table : TABLES + "other";
    }
}
