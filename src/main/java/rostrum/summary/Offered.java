package rostrum.summary;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people could do in a consultation; whether anybody did is told by counts only.
 *
 * @param rooms whether any was ever open
 * @param statements whether there were any to vote on; never without a room that was open
 */
public record Offered(boolean survey, boolean rooms, boolean statements) {
    public Offered {
        statements = statements && rooms;
    }

    /** Such as {@code survey-rooms}; empty where there was nothing. */
    public String code() {
        return Stream.of(survey ? "survey" : "", rooms ? "rooms" : "", statements ? "statements" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    /** As far as it shows in what is told, for what was analysed before it was kept. */
    static Offered in(Analysis analysis) {
        var statements = !analysis.statements().rows().isEmpty();
        return new Offered(
                !analysis.questions().isEmpty() || !analysis.sent().isHidden(),
                statements
                        || !analysis.voices().isHidden()
                        || analysis.views().stream().anyMatch(View::isFromRoom),
                statements);
    }
}
