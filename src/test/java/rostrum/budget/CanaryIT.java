package rostrum.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.people.Invitations;
import rostrum.people.People;
import rostrum.platform.DataDirectory;
import rostrum.platform.Id;
import rostrum.platform.Keys;
import rostrum.platform.Secret;

/**
 * A thousand people come in and words are dropped wherever somebody may type or a browser may tell something: none of what
 * must not be kept is found again, in no table, log or file that leaves the house.
 */
@ExtendWith(ArquillianExtension.class)
class CanaryIT {
    private static final int PEOPLE = 1_000;
    private static final int ENDING = 8;
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @Resource(lookup = "java:comp/env/jdbc/rostrum")
    DataSource source;

    @Inject
    Scenes scenes;

    @Inject
    People people;

    @Inject
    Invitations invitations;

    @Inject
    DataDirectory data;

    @Inject
    Keys keys;

    @Inject
    @ConfigProperty(name = "public.address")
    URI house;

    private final List<String> nowhere = new ArrayList<>();
    private final List<String> notInLogs = new ArrayList<>();

    @Test
    void whatMustNotBeKeptIsNowhere() throws SQLException, IOException {
        var scene = scenes.open(1);
        comeIn(scene.consultation());
        tellWhatBrowsersTell(scene);
        typeWhereItDoesNotBelong(scene);
        saySomething(scene);
        scene.released();

        var dump = dump();
        var logs = Haystack.files(Path.of("logs"));
        var exports = exports(scene);
        assertTrue(found(dump, List.of("Something 1")).contains("Something 1"), "the dump holds what is kept");
        assertTrue(logs.length() > 100, "there are logs");
        assertEquals(List.of(), found(dump + logs + exports, nowhere));
        assertEquals(List.of(), found(logs, notInLogs));
    }

    private void comeIn(String consultation) {
        for (var code : invitations.issue(consultation, PEOPLE, "editor")) {
            var receipt = people.join(
                            Scenes.joining(consultation),
                            invitations.valid(consultation, code).orElseThrow().code())
                    .orElseThrow();
            nowhere.addAll(List.of(code.plain(), code.readable(), receipt.plain(), receipt.readable()));
        }
    }

    private void tellWhatBrowsersTell(Scene scene) {
        for (var header : List.of(
                "User-Agent", "Referer", "X-Forwarded-For", "Forwarded", "From", "X-Real-IP", "Accept-Language", "DNT"))
            for (var path : List.of("/", scene.path(), "/nothing-is-here"))
                send(at(path).header(header, canary("told by the browser " + header)));
        for (var path : List.of("/?q=", "/help?country=", "/rooms/", "/join/", "/results/", "/consultations/"))
            send(at(path + canary("in-the-address")));
        for (var cookie : List.of("visit", "staff", "form", "language", "theme", "joining", "receipt"))
            send(at("/me").header("Cookie", cookie + "=" + canary("in-a-cookie")));
    }

    private void typeWhereItDoesNotBelong(Scene scene) {
        var stranger = new Guest(house, "form=guest", keys.digest("form", "guest"));
        stranger.sends("/receipt", "code", canary("2012-03-04"));
        stranger.sends("/receipt", "code", Secret.fresh(16).plain());
        stranger.sends("/join/" + scene.consultation(), "code", canary("a wrong code"));
        stranger.sends("/join/" + scene.consultation() + "/about-you", "birthday", canary("2011-05-06"));
        stranger.sends("/staff/sign-in", "name", canary("a name"), "password", canary("a wrong password"));
        stranger.sends("/staff/sign-in", "name", "editor", "password", canary("a wrong password"));
        stranger.sends("/nothing-is-here", "words", canary("lost words"));
        stranger.sends("/rooms/x/posts", "words", canary("words without a visit"), "key", Id.fresh());
        send(at("/receipt").header("Content-Type", "application/json").POST(BodyPublishers.ofString(canary("json"))));
    }

    private void saySomething(Scene scene) {
        var author = scene.participant();
        var post = later("something said");
        author.sends("/rooms/" + scene.room() + "/posts", "kind", "post", "words", post, "key", Id.fresh());
        author.sends("/help", "words", later("something told"), "reach", later("reach me"), "country", "FI");
        author.sends(scene.path() + "/questions/9", "words", later("an answer"));
        scenes.tidy(scene.consultation());
    }

    private String canary(String what) {
        var canary = what.replace(' ', '-') + "-" + Id.fresh();
        nowhere.add(canary);
        return canary;
    }

    private String later(String what) {
        var canary = what + " " + Id.fresh();
        notInLogs.add(canary);
        return canary;
    }

    /** All thousands in one pass: each is looked for only where its last letters are. */
    private static List<String> found(String text, List<String> canaries) {
        var endings = canaries.stream()
                .flatMap(canary -> Stream.of(canary, URLEncoder.encode(canary, StandardCharsets.UTF_8)))
                .distinct()
                .collect(Collectors.groupingBy(canary -> canary.substring(canary.length() - ENDING)));
        return IntStream.rangeClosed(ENDING, text.length())
                .boxed()
                .flatMap(end -> endings.getOrDefault(text.substring(end - ENDING, end), List.of()).stream()
                        .filter(canary -> text.startsWith(canary, end - canary.length())))
                .toList();
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(house.resolve(path));
    }

    private String send(HttpRequest.Builder request) {
        try {
            return BROWSER.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As the owner of the whole server sees it. */
    private String dump() throws SQLException, IOException {
        try (var owner = source.getConnection("postgres", password())) {
            return Haystack.rows(owner);
        }
    }

    private String password() throws IOException {
        return Files.readAllLines(data.resolve("pgpass")).stream()
                .filter(line -> line.contains(":postgres:"))
                .map(line -> line.substring(line.lastIndexOf(':') + 1))
                .findFirst()
                .orElseThrow();
    }

    private String exports(Scene scene) {
        var all = new StringBuilder();
        var results = "/results/" + scene.consultation();
        for (var file : List.of("", "/meeting-input.html", "/meeting-input.csv", "/meeting-input.json"))
            all.append(send(at(results + file)));
        return all.toString();
    }
}
