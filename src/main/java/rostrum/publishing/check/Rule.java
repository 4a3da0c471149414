package rostrum.publishing.check;

/** What an input has to keep to. */
public enum Rule {
    /** Every citation leads to a table or a statement of the annex. */
    EVIDENCE,
    /** Whatever is said of young people cites what bears it out, or is an editor's words. */
    CITED,
    /** Quotes and statements stand there word for word as in the record. */
    VERBATIM,
    /** Every number in a finding stands in what it cites. */
    FIGURES,
    /** All languages have the same sections, evidence and figures. */
    ALIKE,
    /** Nothing in editors' words and quotes looks as if it could tell who somebody is. */
    MASKED,
    /** Editors’ words carry no young person’s, but for those that are quoted or stand in the record for all to read. */
    BORROWED,
    /** Those who took part are not reading it at this moment. */
    ROUND,
    /** Whoever is quoted had seven days to say no. */
    REFUSABLE,
    /** Rules cannot tell a name from a word: a person looks at it. */
    NAMES(false),
    /** Somebody gave every theme a name in every language of the document. */
    NAMED,
    /** Every letter can be shown on paper. */
    LETTERS(false),
    /** The body fits on four pages. */
    PAGES(false);

    private final boolean blocks;

    Rule() {
        this(true);
    }

    Rule(boolean blocks) {
        this.blocks = blocks;
    }

    /** Whether nothing is released against it. */
    public boolean blocks() {
        return blocks;
    }

    /** The key of what it asks for; with “.do” of what to do where it is broken. */
    public String key() {
        return "publishing.check." + name();
    }
}
