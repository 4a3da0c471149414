package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rostrum.platform.Language;
import rostrum.summary.Analysis;
import rostrum.summary.Example;
import rostrum.summary.StatementTable;

class AgreementTest {
    private final Tongue english = new Tongue(Language.EN);

    @ParameterizedTest
    @CsvSource({"40, 0, 0", "18, 18, 0", "0, 40, 0", "5, 40, 30", "4, 2, 1"})
    void neverTakesWithheldForUndecided(int agree, int disagree, int pass) {
        var statements = Example.voted(agree, disagree, pass);

        assertEquals(List.of(english.say("agreement.withheld")), words(statements));
        assertEquals(List.of("table.unranked"), captions(statements));
    }

    @ParameterizedTest
    @CsvSource({"55, 20, 35", "33, 28, 0"})
    void saysWhereTheFiguresShowNothing(int agree, int disagree, int pass) {
        var statements = Example.voted(agree, disagree, pass);

        assertEquals(List.of(english.say("agreement.unclear")), words(statements));
        assertEquals(List.of("table.statements"), captions(statements));
    }

    private List<String> words(StatementTable statements) {
        var annex = new Annex(english, with(statements));
        return new Agreement(english, statements, annex)
                .section().paragraphs().stream()
                        .map(MeetingInput.Paragraph::words)
                        .toList();
    }

    private List<String> captions(StatementTable statements) {
        var captions = new Annex(english, with(statements))
                .tables().stream().map(MeetingInput.AnnexTable::caption).toList();
        return List.of("table.statements", "table.unranked").stream()
                .filter(key -> captions.contains(english.say(key)))
                .toList();
    }

    private static Analysis with(StatementTable statements) {
        var large = Example.large().analysis();
        return new Analysis(
                large.turnout(),
                large.sent(),
                large.voices(),
                large.questions(),
                large.tables(),
                large.breakdowns(),
                statements,
                large.opinions(),
                large.views(),
                large.groups(),
                large.regional(),
                large.unawaited(),
                large.offered());
    }
}
