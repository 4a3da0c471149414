package rostrum.publishing;

/** Words in the quotation marks of their own language. */
final class Quoted {
    private Quoted() {}

    static String of(MeetingInput.Span span) {
        return switch (span.language()) {
            case AR, RU, ES -> "«" + span.words() + "»";
            case FR -> "«\u00a0" + span.words() + "\u00a0»";
            case EN, ZH -> "“" + span.words() + "”";
        };
    }
}
