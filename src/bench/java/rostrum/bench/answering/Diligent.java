package rostrum.bench.answering;

/** Answers by number alone, and writes as much as there is room for. */
record Diligent(int number) implements Mind {
    private static final String SENTENCES =
            "Somebody should answer within a day, and say what happens next. What I wrote must not be shown to others, "
                    + "and whoever reads it should be a person, not a program. If nothing changes, tell me why.";

    @Override
    public int option(String question, int options) {
        return number % options;
    }

    /** The end shows that nothing is missing. */
    @Override
    public String words(String question, int limit) {
        var words = "%s For %s. The end of %d.".formatted(SENTENCES, question, number);
        return words.length() <= limit ? words : "The end of " + number + ".";
    }
}
