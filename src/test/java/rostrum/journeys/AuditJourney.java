package rostrum.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.shared;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;

/** An auditor looks over everybody’s shoulder; an operator asks whether the audit is whole. */
class AuditJourney extends Play {
    @EitherDirection
    void readsWhoDidWhat(Language language) {
        var auditor = staff(language);
        Story.signedIn(auditor, "auditor");

        auditor.does(open("/staff"))
                .sees(status(200), heading("oversight.title"), words("oversight.whole"), words("oversight.notes"))
                .sees(shared("audit"))
                .does(open("/audit?before=3"))
                .sees(status(200), words("oversight.newest"));
    }

    @Test
    void seesTheAuditAndNothingElse() {
        var auditor = staff(Language.EN);
        Story.signedIn(auditor, "auditor");
        for (var closed : new String[] {"/desk", "/queue", "/cases", "/stop"})
            auditor.does(open(closed)).sees(status(404));

        var editor = staff(Language.EN);
        Story.signedIn(editor, "editor");
        editor.does(open("/audit")).sees(status(404), heading("platform.missing.title"));
        somebody(Language.EN).does(open("/audit")).sees(status(404), heading("platform.missing.title"));
    }

    @Test
    void theCommandNeedsNothingOfTheHouse() throws IOException, InterruptedException {
        var command = new ProcessBuilder(
                        "bash",
                        "liberty-config/verify-audit",
                        System.getProperty("house.data"),
                        "localhost",
                        System.getProperty("house.db.port"))
                .redirectErrorStream(true)
                .start();
        var said = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, command.waitFor(), said);
        assertTrue(said.contains("The audit is whole."), said);
    }
}
