package rostrum.summary.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Answers;
import rostrum.budget.Guest;
import rostrum.budget.OtherNode;
import rostrum.budget.Owner;
import rostrum.budget.Scenes;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.publishing.Drafts;
import rostrum.publishing.Releases;
import rostrum.publishing.Signer;
import rostrum.publishing.Signing;
import rostrum.publishing.check.Rule;
import rostrum.summary.Records;
import rostrum.summary.theme.Theme;

/** From what young people wrote to a theme in the released input, through the doors that the secretariat uses. */
@ExtendWith(ArquillianExtension.class)
class ThemesIT {
    private static final List<String> JOBS = List.of("themes", "theme-figures");
    private static final String NAME = "What we learn about safety";
    private static final List<List<String>> ABOUT_SCHOOL = List.of(
            List.of(
                    "Teachers should explain",
                    "Schools have to teach us",
                    "I want lessons about",
                    "Every class should learn"),
            List.of("how to stay safe on the internet", "safety online and good passwords", "what is dangerous online"),
            List.of("because parents do not know it.", "from the first year at school on."));
    private static final List<List<String>> ABOUT_STRANGERS = List.of(
            List.of(
                    "Strangers write me messages and",
                    "Somebody I do not know writes to me and",
                    "Unknown accounts add me and",
                    "Fake profiles follow me and"),
            List.of(
                    "blocking them takes far too long",
                    "the app never lets me block them",
                    "there is no button to block them"),
            List.of("in the game that I play.", "so I stopped using the chat."));

    @Inject
    Scenes scenes;

    @Inject
    Consultations consultations;

    @Inject
    Records records;

    @Inject
    Drafts drafts;

    @Inject
    Releases releases;

    @Inject
    ThemeRuns runs;

    @Inject
    ToldThemes told;

    @Inject
    Workspaces workspaces;

    @Inject
    ThemeCodes codes;

    @Inject
    Owner owner;

    @Inject
    OtherNode other;

    @Inject
    Themer themer;

    @Inject
    ThemeCounter counter;

    private final Map<String, Guest> authors = new HashMap<>();
    private String consultation = "";

    /** The test does what nodes do, so that nobody waits for them. */
    @BeforeEach
    void jobsAreDoneHere() throws SQLException {
        for (var job : JOBS) other.takes(job);
    }

    @AfterEach
    void jobsAreGivenBack() throws SQLException {
        for (var job : JOBS) other.gives(job);
    }

    @Test
    void whatManyWroteBecomesAThemeInEveryFormat() throws SQLException {
        consultation = scenes.opened(Duration.ofDays(2), 0);
        for (int at = 0; at < 24; at++) {
            write(said(ABOUT_SCHOOL, at));
            write(said(ABOUT_STRANGERS, at));
        }
        scenes.tidy(consultation);
        consultations.close(consultation, "editor");
        records.freeze(consultation);
        var editor = scenes.staff("editor");
        var at = "/desk/consultations/" + consultation;
        var closed = consultations.find(consultation).orElseThrow();
        var without = drafts.seal(closed).orElseThrow();

        assertEquals(
                422, editor.sends(at + "/theme-runs", "resolution", "a lot").status());
        assertEquals(303, editor.sends(at + "/theme-runs", "resolution", "0.5").status());
        themer.run();
        assertTrue(runs.lastDone(consultation).isPresent());
        assertTrue(editor.opens(at + "/themes").answer().body().contains("/themes/t"));
        var largest = workspaces.find(consultation).orElseThrow().themes().all().get(0);
        var other = workspaces.find(consultation).orElseThrow().themes().all().get(1);
        named(editor, at + "/themes/" + largest.id());
        rejectedAndTakenBack(editor, at, other.id());
        var quote = largest.quotes().get(0);
        var words = words(quote);
        quoted(editor, at + "/theme-quotes/" + quote, words);
        var refused = other.quotes().get(0);
        quoted(editor, at + "/theme-quotes/" + refused, words(refused));

        coded(editor, at + "/theme-coding", largest.id());
        coded(scenes.staff("publisher"), at + "/theme-coding", other.id());
        assertEquals(0, codes.agreement(consultation).kappas().get(largest.id()));

        assertEquals(303, editor.sends(at + "/theme-figures").status());
        counter.run();
        var themes = told.of(consultation).orElseThrow();
        assertFalse(themes.themes().isEmpty());
        assertEquals(50, themes.counted().table().base().rounded());
        nothingIsReleasedThatNobodyNamed(editor, at, closed, largest.id());

        refused(editor, at, closed, refused);
        settled(editor, at, closed, quote);

        var seal = drafts.seal(closed).orElseThrow();
        assertNotEquals(without, seal);
        releases.sign(closed, new Signer("editor", false), seal);
        releases.sign(closed, new Signer("publisher", true), seal);
        var results = "/results/" + consultation;
        for (var page : List.of("", "/outcomes", "/meeting-input.html", "/meeting-input.csv", "/meeting-input.json"))
            assertTrue(editor.opens(results + page).answer().body().contains("theme-1"), page);
        for (var said : List.of(NAME, words))
            assertTrue(editor.opens(results).answer().body().contains(said), said);
        for (var file : List.of("/meeting-input.docx", "/meeting-input.pdf", "/data-dictionary.json"))
            assertEquals(200, editor.opens(results + file).status(), file);
        assertEquals(409, editor.sends(at + "/theme-figures").status());
    }

    /** Until somebody names it in every language. */
    private void nothingIsReleasedThatNobodyNamed(Guest editor, String at, Brief closed, String named) {
        assertTrue(isNameless(closed));
        workspaces.find(consultation).orElseThrow().themes().all().stream()
                .map(Theme::id)
                .filter(theme -> !theme.equals(named))
                .forEach(theme -> assertEquals(
                        303,
                        editor.sends(at + "/themes/" + theme + "/name", "name-en", "Strangers", "name-ar", "غرباء")
                                .status()));
        assertEquals(303, editor.sends(at + "/theme-figures").status());
        counter.run();
        assertFalse(isNameless(closed));
    }

    private boolean isNameless(Brief closed) {
        return drafts.checks(closed).orElseThrow().lines().stream()
                .anyMatch(line -> line.rule() == Rule.NAMED && line.rule().blocks() && !line.kept());
    }

    private String words(String view) {
        return workspaces
                .find(consultation)
                .orElseThrow()
                .reading(view)
                .orElseThrow()
                .saying()
                .words();
    }

    private Guest author(String words) {
        return Optional.ofNullable(authors.get(words)).orElseThrow();
    }

    /** The author says no, and nobody can ask them again. */
    private void refused(Guest editor, String at, Brief closed, String refused) throws SQLException {
        var words = words(refused);
        var author = author(words);
        assertTrue(editor.opens(at + "/draft").answer().body().contains(words));
        assertTrue(author.opens("/me").answer().body().contains("/me/quotes"));
        assertTrue(author.opens("/me/quotes").answer().body().contains(words));
        assertTrue(author.opens("/me/data").answer().body().contains(words));
        var before = drafts.seal(closed).orElseThrow();

        assertEquals(303, author.sends("/me/quotes").status());

        assertFalse(author.opens("/me/quotes").answer().body().contains(words));
        assertFalse(editor.opens(at + "/draft").answer().body().contains(words), "at once");
        assertNotEquals(before, drafts.seal(closed).orElseThrow(), "who signed before signs again");
        assertEquals(1, keptQuotes(), "nor kept with the themes that were handed over");
        var theme = at + "/themes/"
                + workspaces
                        .find(consultation)
                        .orElseThrow()
                        .themes()
                        .of(refused)
                        .orElseThrow()
                        .id();
        assertTrue(editor.opens(theme).answer().body().contains("Not to be quoted"));
        assertEquals(
                409,
                editor.sends(at + "/theme-quotes/" + refused, "do", "propose").status());
    }

    private long keptQuotes() throws SQLException {
        return Told.read(owner.asks("select content from theme_table where consultation = '" + consultation + "'"))
                .quotes()
                .count();
    }

    /** Nothing is signed with a quote of less than seven days; without it, at once; and others who took part do not read it. */
    private void settled(Guest editor, String at, Brief closed, String quote) throws SQLException {
        var words = words(quote);
        var somebody = author(words(workspaces
                .find(consultation)
                .orElseThrow()
                .themes()
                .all()
                .get(1)
                .views()
                .get(0)));
        var signer = new Signer("publisher", true);
        assertEquals(
                Signing.UNSOUND,
                releases.sign(closed, signer, drafts.seal(closed).orElseThrow()));
        assertEquals(303, editor.sends(at + "/draft/round").status());
        assertEquals(200, somebody.opens("/me/draft").status());
        assertFalse(somebody.opens("/me/draft").answer().body().contains(words));
        assertEquals(303, editor.sends(at + "/draft/round/end").status());

        assertEquals(303, editor.sends(at + "/theme-figures/settled-quotes").status());
        assertFalse(editor.opens(at + "/draft").answer().body().contains(words));
        assertFalse(drafts.checks(closed).orElseThrow().blocks());

        var shortened = drafts.seal(closed).orElseThrow();
        assertEquals(Signing.FIRST, releases.sign(closed, signer, shortened));
        assertTrue(editor.opens(at + "/draft").answer().body().contains("1 quote is left out of this draft"));
        assertEquals(303, editor.sends(at + "/theme-figures/all-quotes").status());
        assertTrue(editor.opens(at + "/draft").answer().body().contains(words));
        assertTrue(drafts.checks(closed).orElseThrow().blocks());
        assertEquals(Signing.CHANGED, releases.sign(closed, new Signer("editor", false), shortened));

        assertEquals(303, editor.sends(at + "/theme-figures/settled-quotes").status());
        assertEquals(303, editor.sends(at + "/theme-figures").status());
        counter.run();
        assertTrue(drafts.checks(closed).orElseThrow().blocks());
        owner.does("update theme_quote set released_at = released_at - interval '7 days' where consultation = '"
                + consultation + "'");
        assertFalse(drafts.checks(closed).orElseThrow().blocks());
    }

    /** Each time in other words. */
    private static String said(List<List<String>> parts, int at) {
        return String.join(
                " ",
                parts.get(0).get(at % 4),
                parts.get(1).get(at / 4 % 3),
                parts.get(2).get(at / 12 % 2));
    }

    private void named(Guest editor, String theme) {
        var tooLong = editor.sends(theme + "/name", "name-en", "x".repeat(81), "name-ar", "عنوان");
        assertEquals(422, tooLong.status());
        assertTrue(tooLong.answer().body().contains("عنوان"), "nothing that was typed is lost");
        assertEquals(
                303,
                editor.sends(theme + "/name", "name-en", NAME, "name-ar", "اسم").status());
        assertTrue(editor.opens(theme).answer().body().contains(NAME));
    }

    private void rejectedAndTakenBack(Guest editor, String at, String theme) {
        assertEquals(303, editor.sends(at + "/themes/" + theme + "/rejection").status());
        assertTrue(isRejected(theme));
        assertEquals(303, editor.sends(at + "/theme-edits/2/undoing").status());
        assertFalse(isRejected(theme));
    }

    private boolean isRejected(String theme) {
        return workspaces
                .find(consultation)
                .orElseThrow()
                .themes()
                .find(theme)
                .orElseThrow()
                .rejected();
    }

    private void quoted(Guest editor, String quote, String words) {
        var publisher = scenes.staff("publisher");
        assertEquals(303, editor.sends(quote, "do", "propose").status());
        assertEquals(409, editor.sends(quote, "do", "release", "words", words).status());
        assertEquals(
                409,
                publisher.sends(quote, "do", "release", "words", words + ".").status());
        assertEquals(
                303, publisher.sends(quote, "do", "release", "words", words).status());
    }

    private void coded(Guest coder, String page, String theme) {
        var views = workspaces.find(consultation).orElseThrow().sample(2);
        var fields = new String[] {
            "view-" + views.get(0).id(), theme, "view-" + views.get(1).id(), CodingPage.NONE
        };
        assertEquals(303, coder.sends(page, fields).status());
        assertTrue(coder.opens(page).answer().body().contains("selected"));
    }

    private void write(String words) {
        var guest = scenes.participant(consultation);
        Answers.of(guest, consultation, words);
        authors.put(words, guest);
    }
}
