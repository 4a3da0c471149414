package rostrum.summary.quote;

/** Some quotes of a consultation are gone for good: whoever keeps their words deletes them, in the same transaction. */
public record Unquoted(String consultation) {}
