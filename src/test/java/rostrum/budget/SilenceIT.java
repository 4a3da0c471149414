package rostrum.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.platform.DataDirectory;
import rostrum.platform.Id;

/**
 * Nothing of a report of harm stands anywhere but with the safeguarding lead. In each way of telling, other words are planted
 * and looked for wherever anybody else could read.
 */
@ExtendWith(ArquillianExtension.class)
class SilenceIT {
    private static final Pattern WORRY = Pattern.compile("/rooms/[0-9a-z]+/posts/[0-9a-z]+/worry");
    private static final Pattern STATEMENT = Pattern.compile("/rooms/[0-9a-z]+/statements/[0-9a-z]+/worry");
    private static final Pattern CASE = Pattern.compile("/cases/[0-9a-z]{16}");

    @Resource(lookup = "java:comp/env/jdbc/rostrum")
    DataSource house;

    @Resource(lookup = "java:comp/env/jdbc/audit")
    DataSource auditor;

    @Inject
    Scenes scenes;

    @Inject
    DataDirectory data;

    /** Told to us, and nobody else's; and what stands in contributions, which their author may see again. */
    private final List<String> told = new ArrayList<>();

    private final List<String> sealed = new ArrayList<>();
    private final List<String> contributed = new ArrayList<>();

    @Test
    void whatWasToldIsReadByTheLeadAlone() throws SQLException, IOException {
        var scene = scenes.open(1);
        scene.staff("moderator-2").opens("/queue");
        tellByForm(scene);
        tellOfAPost(scene);
        tell(scene.participant(), first(scene.participant(), "/rooms/" + scene.room(), STATEMENT));
        tellOfOnesOwn(scene);
        tellOfAnAnswer(scene);
        escalate(scene);

        assertTrue(everyWordReachedTheLead(scene));
        assertEquals(List.of(), onPages(scene));
        scenes.tidy(scene.consultation());
        scene.released();
        assertEquals(List.of(), onPages(scene));
        assertEquals(List.of(), found(results(scene), all()));
        assertEquals(
                List.of(),
                inTables(house, Stream.concat(told.stream(), sealed.stream()).toList()));
        assertEquals(List.of(), inTables(auditor, all()));
        assertEquals(List.of(), inFiles());
    }

    private String plantTold() {
        told.add("canary" + Id.fresh());
        return told.get(told.size() - 1);
    }

    /** How to reach somebody stands on no page of a case either: it takes two to open it. */
    private String plantSealed() {
        sealed.add("canary" + Id.fresh());
        return sealed.get(sealed.size() - 1);
    }

    private String plantContributed() {
        contributed.add("canary" + Id.fresh());
        return contributed.get(contributed.size() - 1);
    }

    private List<String> all() {
        return Stream.of(told, sealed, contributed).flatMap(List::stream).toList();
    }

    private void tellByForm(Scene scene) {
        var answer = scene.participant().sends("/help", "words", plantTold(), "reach", plantSealed(), "country", "FI");
        assertEquals(200, answer.status(), answer::toString);
    }

    private void tellOfAPost(Scene scene) {
        var reader = scene.participant();
        tell(reader, first(reader, "/rooms/" + scene.room(), WORRY));
    }

    private void tell(Guest teller, String at) {
        assertEquals(200, teller.opens(at).status());
        var answer = teller.sends(at, "words", plantTold(), "reach", plantSealed(), "about-staff", "yes");
        assertEquals(303, answer.status(), answer::toString);
        assertEquals(200, teller.opens(at + "/heard").status());
    }

    private void tellOfOnesOwn(Scene scene) {
        var author = scene.participant();
        var room = "/rooms/" + scene.room();
        author.sends(room + "/posts", "kind", "post", "words", plantContributed(), "key", Id.fresh());
        var page = author.opens(room).answer().body();
        var own = WORRY.matcher(page.substring(page.indexOf("id=\"mine\"")));
        assertTrue(own.find(), page);
        tell(author, own.group());
    }

    private void tellOfAnAnswer(Scene scene) {
        var answerer = scene.answerer(Scene.PAGES);
        var at = scene.path() + "/questions/9";
        answerer.sends(at, "words", plantContributed(), "go", "worry");
        tell(answerer, at + "/worry");
        assertEquals(303, answerer.sends(scene.path() + "/answers").status());
    }

    private void escalate(Scene scene) {
        var author = scene.participant();
        author.sends(
                "/rooms/" + scene.room() + "/posts", "kind", "post", "words", plantContributed(), "key", Id.fresh());
        var words = contributed.get(contributed.size() - 1);
        scene.decides(scene.staff("moderator-1"), words, "do", "escalate", "note", plantTold());
    }

    private static String first(Guest guest, String path, Pattern link) {
        var page = guest.opens(path).answer().body();
        var found = link.matcher(page);
        assertTrue(found.find(), page);
        return found.group();
    }

    /** What is planted is found by who may, or the test would look for nothing. */
    private boolean everyWordReachedTheLead(Scene scene) {
        var lead = scene.staff("lead");
        var read = new StringBuilder();
        CASE.matcher(lead.opens("/cases").answer().body())
                .results()
                .map(found -> found.group())
                .distinct()
                .forEach(path -> read.append(lead.opens(path).answer().body()));
        assertEquals(List.of(), found(read.toString(), sealed));
        return Stream.of(told, contributed).flatMap(List::stream).allMatch(word -> read.indexOf(word) >= 0);
    }

    /** Everything that others can open: somebody in the same room, moderators, the secretariat, anybody. */
    private List<String> onPages(Scene scene) {
        var pages = new StringBuilder();
        var room = "/rooms/" + scene.room();
        var reader = scene.participant();
        for (var path : List.of(room, room + "/events?after=0", "/rooms", "/", scene.path(), "/me", "/rules", "/help"))
            pages.append(both(reader, path));
        var moderator = scene.staff("moderator-1");
        for (var path : List.of("/queue", "/staff/account")) pages.append(both(moderator, path));
        var editor = scene.staff("editor");
        for (var path : List.of("", "/record", "/draft", "/rooms", "/survey"))
            pages.append(both(editor, "/desk" + scene.path() + path));
        pages.append(both(editor, "/desk/helplines"));
        return found(pages.toString(), all());
    }

    private static String both(Guest guest, String path) {
        return guest.opens(path).answer().body() + guest.asks(path).answer().body();
    }

    private static String results(Scene scene) {
        var anybody = scene.participant();
        var at = "/results/" + scene.consultation();
        var pages = new StringBuilder(both(anybody, at));
        Pattern.compile("href=\"(" + at + "[^\"]+)\"")
                .matcher(pages.toString())
                .results()
                .map(link -> link.group(1))
                .distinct()
                .forEach(path -> pages.append(anybody.opens(path).answer().body()));
        return pages.toString();
    }

    private static List<String> found(String text, List<String> words) {
        return words.stream().filter(text::contains).toList();
    }

    private static List<String> inTables(DataSource source, List<String> words) throws SQLException {
        try (var connection = source.getConnection()) {
            return found(Haystack.rows(connection), words);
        }
    }

    /** The server's logs, and what it keeps beside the database and its programs. */
    private List<String> inFiles() throws IOException {
        var kept = data.resolve("any").getParent();
        var files = Haystack.files(Path.of("logs"))
                + Haystack.files(kept, kept.resolve("database"), kept.resolve("postgresql"));
        return found(files, all());
    }
}
