package rostrum.survey.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rostrum.consultation.Brief;
import rostrum.helpline.Support;
import rostrum.people.AgeBand;
import rostrum.people.Assent;
import rostrum.people.Countries;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.survey.Ask;
import rostrum.survey.Sheet;
import rostrum.survey.Survey;

/**
 * All that a group needs on paper: what the adult does, what children should know, the questions, and where there is help.
 *
 * @param language of the words of the questions
 * @param ways who answers a question and where the others go on, by its code
 * @param band for whom the questions are worded; empty for all
 * @param country whose help lines stand on the card; empty for none
 */
public record KitPage(
        Brief consultation,
        String organisation,
        Language language,
        int version,
        List<Ask> questions,
        Map<String, String> ways,
        String band,
        boolean easy,
        String country,
        Map<String, String> countries,
        Support support,
        String address)
        implements Page {

    /** What somebody wishes of it. */
    record Wish(String band, boolean easy, String country) {}

    static KitPage of(GroupDesk.Seat seat, Wish wish, Language reader, Support support, String address) {
        var survey = AgeBand.of(wish.band())
                .map(band -> seat.survey().to(band, wish.easy()))
                .orElse(seat.survey());
        return new KitPage(
                seat.brief(),
                seat.by().organisation(),
                survey.in(reader).language(),
                survey.version(),
                Sheet.of(survey, Map.of()).asks(reader, List.of()),
                ways(survey, reader),
                wish.band(),
                wish.easy(),
                wish.country(),
                Countries.names(reader),
                support,
                address);
    }

    private static Map<String, String> ways(Survey survey, Language reader) {
        var way = new Way(survey, reader);
        var ways = new HashMap<String, String>();
        for (var question : survey.questions()) ways.put(question.code(), way.to(question));
        return ways;
    }

    public List<AgeBand> bands() {
        return AgeBand.PARTICIPANTS;
    }

    public List<Assent> assents() {
        return PaperPage.ASSENTS;
    }

    /** A, B, C … in every language, so that a form can be typed in by whoever reads another one. */
    public String letter(int at) {
        return Ask.letter(at);
    }
}
