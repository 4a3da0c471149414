package rostrum.summary.regional;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rostrum.survey.LongText;
import rostrum.survey.Multiple;
import rostrum.survey.Picture;
import rostrum.survey.Question;
import rostrum.survey.Rating;
import rostrum.survey.Scale;
import rostrum.survey.ShortText;
import rostrum.survey.Single;
import rostrum.survey.Survey;

/**
 * What a column of a file from elsewhere is.
 *
 * @param question the code of ours that it answers; empty where it answers none
 */
public record Part(Kind kind, String question) {
    static final Part NOTHING = new Part(Kind.NOTHING, "");

    /** What of a person stands in it. */
    public enum Kind {
        NOTHING,
        ID,
        TEXT,
        CHOICE,
        BAND,
        REGION,
        LANGUAGE;

        /** The key of its words. */
        public String key() {
            return "summary.regional.part." + name();
        }
    }

    static Part of(Kind kind) {
        return new Part(kind, "");
    }

    /** As forms and plans write it: {@code TEXT:why}, {@code ID}. */
    public String code() {
        return question.isEmpty() ? kind.name() : kind + ":" + question;
    }

    /** None where the survey does not ask it in this way. */
    static Optional<Part> of(String code, Survey survey) {
        return offered(survey).stream().filter(part -> part.code().equals(code)).findFirst();
    }

    /** All that a column may be, questions in the order in which they are asked. */
    public static List<Part> offered(Survey survey) {
        var offered = new ArrayList<Part>();
        offered.add(NOTHING);
        for (var question : survey.questions())
            if (isText(question)) offered.add(new Part(Kind.TEXT, question.code()));
            else if (isChoice(question)) offered.add(new Part(Kind.CHOICE, question.code()));
        for (var kind : List.of(Kind.BAND, Kind.REGION, Kind.LANGUAGE, Kind.ID)) offered.add(of(kind));
        return offered;
    }

    static boolean isText(Question question) {
        return question instanceof LongText || question instanceof ShortText;
    }

    /** What is picked from a list and counted as it is. */
    static boolean isChoice(Question question) {
        return question instanceof Single
                || question instanceof Multiple
                || question instanceof Picture
                || question instanceof Rating
                || question instanceof Scale;
    }
}
