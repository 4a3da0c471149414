package rostrum.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Cost;
import rostrum.budget.Guest;
import rostrum.budget.Scenes;
import rostrum.consultation.Consultations;
import rostrum.moderation.Gate;
import rostrum.platform.Language;
import rostrum.summary.Records;
import rostrum.summary.regional.Parcels;

/** A conversation that a region held elsewhere ends in the meeting input, told apart; nothing of it is taken half. */
@ExtendWith(ArquillianExtension.class)
class RegionalIT {
    private static final String TITLE = "A conversation elsewhere";
    private static final int STATEMENTS = 12;

    @Inject
    Scenes scenes;

    @Inject
    Consultations consultations;

    @Inject
    Gate gate;

    @Inject
    Records records;

    @Inject
    Drafts drafts;

    private String consultation = "";
    private String door = "";
    private Guest editor;

    @BeforeEach
    void opens() {
        consultation = scenes.opened(Duration.ofDays(2), 0);
        door = "/desk/consultations/" + consultation + "/regional";
        editor = scenes.staff("editor");
    }

    @AfterEach
    void tidy() {
        scenes.tidy(consultation);
    }

    @Test
    void aRegionalPolisExportEndsInTheMeetingInput() throws IOException {
        var export = Parcels.polis(120, 90, STATEMENTS);
        var result = brought(bring("export.zip", export));
        var look = editor.opens(result).answer().body();
        for (var figure : new String[] {"210", "2,520", "Claim 11", "made-up-participants-votes.csv"})
            assertTrue(look.contains(figure), figure);

        assertEquals(303, editor.sends(result + "/taking").status());
        assertEquals(303, editor.sends(result + "/taking").status());
        assertEquals(result, brought(bring("again.zip", export)));
        assertEquals(STATEMENTS, gate.waiting(consultation));
        assertFalse(editor.opens(result).answer().body().contains("made-up"), "taken in, nothing of the files stays");
        scenes.tidy(consultation);
        consultations.close(consultation, "editor");
        records.freeze(consultation);

        var said = said();
        assertTrue(said.contains("results of about 210 people were collected elsewhere (Polis, Asia"), said);
        assertTrue(said.contains("Collected elsewhere: " + TITLE), said);
        assertTrue(said.contains("They fall into 2 groups who vote alike: Group 1 – 57"), said);
        assertTrue(said.contains("Claim 0"), said);
        assertEquals(409, editor.sends(result + "/removal").status());
        assertEquals(409, bring("late.zip", Parcels.polis(30, 30, 7)).status());
    }

    @Test
    void answersToAnotherToolAreCountedByThemselves() {
        var file = new StringBuilder("id,report-first,adults-wrong\n");
        for (int at = 0; at < 70; at++)
            file.append(at)
                    .append(at < 40 ? ",real-person," : ",There is a real person to talk to,")
                    .append(at < 2 ? "Said elsewhere" : "")
                    .append('\n');
        var result = brought(bring("KOBO", "answers.csv", file.toString().getBytes(UTF_8)));
        assertTrue(editor.opens(result).answer().body().contains("value=\"CHOICE:report-first\" selected"));
        var columns = result + "/columns";
        assertEquals(422, editor.sends(columns, "c0", "NOTHING").status());
        assertEquals(422, editor.sends(columns, "c0", "CHOICE:report-first").status());
        assertEquals(303, editor.sends(result + "/taking").status());
        assertEquals(0, gate.waiting(consultation));

        assertEquals(
                303,
                editor.sends(columns, "c0", "ID", "c1", "CHOICE:report-first", "c2", "TEXT:adults-wrong")
                        .status());
        assertTrue(editor.opens(result).answer().body().contains("2 texts will go to the moderators"));
        assertEquals(303, editor.sends(result + "/taking").status());
        assertEquals(2, gate.waiting(consultation));
        scenes.tidy(consultation);
        consultations.close(consultation, "editor");
        records.freeze(consultation);

        var said = said();
        assertTrue(said.contains("About 70 people answered there"), said);
        assertEquals(
                2, records.find(consultation).orElseThrow().analysis().views().size());
    }

    @Test
    void whatIsTakenOutAgainCountsForNothing() throws IOException {
        var result = brought(bring("export.zip", Parcels.polis(40, 30, 8)));
        editor.sends(result + "/taking");

        assertEquals(303, editor.sends(result + "/removal").status());

        assertEquals(0, gate.waiting(consultation));
        assertEquals(404, editor.opens(result).status());
        consultations.close(consultation, "editor");
        records.freeze(consultation);
        assertFalse(said().contains(TITLE));
    }

    @Test
    void whatNobodyTookInIsNamedBeforeTheFreezeAndTooLateAfterIt() throws IOException {
        var result = brought(bring("export.zip", Parcels.polis(40, 30, 8)));
        var desk = "/desk/consultations/" + consultation;
        for (var page : new String[] {"/record", "/waiver"})
            assertTrue(editor.opens(desk + page).answer().body().contains("href=\"" + result + "\""), page);
        assertFalse(scenes.staff("publisher")
                .opens(desk + "/record")
                .answer()
                .body()
                .contains(result));
        consultations.close(consultation, "editor");
        assertTrue(editor.opens(result).answer().body().contains("will go to the moderators"));
        records.freeze(consultation);

        assertFalse(editor.opens(desk + "/record").answer().body().contains(result));
        var late = editor.opens(result).answer().body();
        assertTrue(late.contains("Not taken in. The record was frozen before"), late);
        assertFalse(late.contains("Not taken in yet") || late.contains("will go to the moderators"), late);
        assertEquals(409, editor.sends(result + "/taking").status());
        assertFalse(said().contains(TITLE));
    }

    @Test
    void whatIsWrongIsToldWithItsPlaceAndNothingIsKept() throws IOException {
        refused("The file votes.csv is missing", "export.zip", Parcels.zip("comments.csv", "x"));
        refused(
                "the column “voter-id” is missing",
                "e.zip",
                Parcels.zip("comments.csv", said(0), "votes.csv", "x\n1\n"));
        refused("my-votes.csv", "e.zip", Parcels.zip("my-comments.csv", said(0), "my-votes.csv", "x\n1\n"));
        refused(
                "opened in this row and never closed",
                "e.zip",
                Parcels.zip("comments.csv", said(0) + "1,1,0,1,\"Broken o", "votes.csv", "x\n1\n"));
        refused("far larger than 50 MB", "bomb.zip", Parcels.zip("comments.csv", "0".repeat(3_000_000)));
        refused("damaged, or not complete", "cut.zip", "PK\u0003\u0004".getBytes(UTF_8));
        refused("not known what to do with form.pdf", "form.pdf", new byte[] {1});

        assertTrue(editor.opens(door).answer().body().contains("Nothing was brought in yet."));
    }

    private static String said(int number) {
        return "comment-id,agrees,disagrees,moderated,comment-body\n%d,1,0,1,Words\n".formatted(number);
    }

    private void refused(String why, String name, byte[] file) {
        var answer = bring(name, file);

        assertEquals(422, answer.status(), why);
        var body = answer.answer().body();
        assertTrue(body.toLowerCase(Locale.ROOT).contains(why.toLowerCase(Locale.ROOT)), why + body);
        assertTrue(body.contains("value=\"" + TITLE + "\""), "the title that was typed");
    }

    private Cost bring(String name, byte[] file) {
        return bring("POLIS", name, file);
    }

    private Cost bring(String tool, String name, byte[] file) {
        return editor.brings(
                door,
                name,
                file,
                "tool",
                tool,
                "title",
                TITLE,
                "region",
                "ASP",
                "language",
                "en",
                "collected",
                "2024-01-31");
    }

    private static String brought(Cost answer) {
        assertEquals(303, answer.status(), answer.answer().body());
        return URI.create(answer.answer().headers().firstValue("Location").orElseThrow())
                .getPath();
    }

    /** All that the draft says in English. */
    private String said() {
        var input = drafts.drafted(consultations.find(consultation).orElseThrow())
                .orElseThrow()
                .in(Language.EN);
        return input.sections().stream()
                        .map(section -> section.heading() + "\n"
                                + section.paragraphs().stream()
                                        .map(MeetingInput.Paragraph::words)
                                        .collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("\n"))
                + input.tables();
    }
}
