package rostrum.room.log;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What can happen in a room, and to what somebody said there. What is kept of it makes a snapshot. */
public enum Kind implements rostrum.platform.log.Kind {
    POST_PUBLISHED(subject -> ONE_OF_MANY),
    POST_REDACTED(Kind::nothing),
    /** Changes the event that it names, which goes on under its own number. */
    POST_REVISED(Kind::nothing),
    PROMPT_CHANGED(subject -> "prompt"),
    POLL_OPENED(subject -> "poll " + subject),
    POLL_CLOSED(Kind::nothing, subject -> "poll " + subject),
    STATEMENT_OPENED(subject -> "statement " + subject),
    STATEMENT_CLOSED(Kind::nothing, subject -> "statement " + subject),
    ROOM_STATE(subject -> "state"),
    PIN_SET(subject -> "pin"),

    /** Told to the author alone, as the two that follow. */
    POST_WAITING(subject -> "post " + subject),
    POST_DECIDED(subject -> "post " + subject),
    APPEAL_DECIDED(subject -> "post " + subject);

    private final UnaryOperator<String> keep;
    private final UnaryOperator<String> end;

    Kind(UnaryOperator<String> keep) {
        this(keep, keep);
    }

    Kind(UnaryOperator<String> keep, UnaryOperator<String> end) {
        this.keep = keep;
        this.end = end;
    }

    private static String nothing(String subject) {
        return "";
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    @Override
    public String keep(String subject) {
        return keep.apply(subject);
    }

    @Override
    public List<String> outdates(String subject) {
        var name = end.apply(subject);
        return name.isEmpty() || name.equals(ONE_OF_MANY) ? List.of() : List.of(name);
    }

    /** What is told instead of an event whose words are taken back. */
    static Optional<rostrum.platform.log.Kind> instead(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .flatMap(Kind::ending);
    }

    private Optional<Kind> ending() {
        return switch (this) {
            case POST_PUBLISHED, POST_REVISED -> Optional.of(POST_REDACTED);
            case STATEMENT_OPENED, STATEMENT_CLOSED -> Optional.of(STATEMENT_CLOSED);
            case PIN_SET -> Optional.of(PIN_SET);
            default -> Optional.empty();
        };
    }
}
