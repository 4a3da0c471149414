package rostrum.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.people.Invitations;
import rostrum.people.People;
import rostrum.platform.Id;
import rostrum.platform.Keys;
import rostrum.platform.Secret;

/**
 * A thousand people come in and words are dropped wherever somebody may type or a browser may tell something. What must not be
 * kept is found again in no table, log or file that leaves the house; what is kept stands in its own table and nowhere else.
 */
@ExtendWith(ArquillianExtension.class)
class CanaryIT {
    private static final int PEOPLE = 1_000;
    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final Pattern APPEAL = Pattern.compile("/me/contributions/[0-9a-z]+/appeal");

    @Inject
    Scenes scenes;

    @Inject
    Confidences confidences;

    @Inject
    Owner owner;

    @Inject
    People people;

    @Inject
    Invitations invitations;

    @Inject
    Keys keys;

    @Inject
    @ConfigProperty(name = "public.address")
    URI house;

    private final Canaries canaries = new Canaries();

    @Test
    void whatMustNotBeKeptIsNowhereAndWhatIsKeptIsWhereItBelongs() throws SQLException, IOException {
        var scene = scenes.open(1);
        comeIn(scene.consultation());
        tellWhatBrowsersTell(scene);
        typeWhereItDoesNotBelong(scene);
        disagree(scene);
        confidences.trust(scene, canaries);
        saySomething(scene);
        scene.released();

        Dump dump;
        try (var connection = owner.connection()) {
            dump = Dump.of(connection);
        }
        var logs = Haystack.files(Path.of("logs"));
        var exports = new Exports(scene).all();
        assertTrue(dump.tables().get("public.post").contains("Something 1"), "the dump holds what is kept");
        assertTrue(exports.contains("Statement 1"), "the exports hold what is shown");
        assertEquals(List.of(), canaries.strayed(dump, logs, exports));
    }

    @AfterEach
    void tidy() throws SQLException {
        confidences.tidy();
    }

    private void comeIn(String consultation) {
        for (var code : invitations.issue(consultation, PEOPLE, "editor")) {
            var receipt = People.freshReceipt();
            var digest = invitations.valid(consultation, code).orElseThrow().code();
            assertTrue(
                    people.join(Scenes.joining(consultation), digest, receipt).isPresent());
            canaries.secret(code);
            canaries.secret(receipt);
        }
    }

    private void tellWhatBrowsersTell(Scene scene) {
        for (var header : List.of(
                "User-Agent", "Referer", "X-Forwarded-For", "Forwarded", "From", "X-Real-IP", "Accept-Language", "DNT"))
            for (var path : List.of("/", scene.path(), "/nothing-is-here"))
                send(at(path).header(header, canaries.nowhere("told by the browser " + header)));
        for (var path : List.of("/?q=", "/help?country=", "/rooms/", "/join/", "/results/", "/consultations/"))
            send(at(path + canaries.nowhere("in-the-address")));
        for (var cookie : List.of("visit", "staff", "form", "language", "theme", "joining", "receipt"))
            send(at("/me").header("Cookie", cookie + "=" + canaries.nowhere("in-a-cookie")));
    }

    private void typeWhereItDoesNotBelong(Scene scene) {
        var stranger = new Guest(house, "form=guest", keys.digest("form", "guest"));
        stranger.sends("/receipt", "code", canaries.nowhere("2012-03-04"));
        stranger.sends("/receipt", "code", Secret.fresh(16).plain());
        stranger.sends("/join/" + scene.consultation(), "code", canaries.nowhere("a wrong code"));
        stranger.sends("/join/" + scene.consultation() + "/about-you", "birthday", canaries.nowhere("2011-05-06"));
        stranger.sends(
                "/staff/sign-in", "name", canaries.nowhere("a name"), "password", canaries.nowhere("a wrong password"));
        stranger.sends("/staff/sign-in", "name", "editor", "password", canaries.nowhere("a wrong password"));
        stranger.sends("/nothing-is-here", "words", canaries.nowhere("lost words"));
        stranger.sends("/rooms/x/posts", "words", canaries.nowhere("words without a visit"), "key", Id.fresh());
        stranger.sends("/group", "code", canaries.nowhere("a wrong code of a group"));
        stranger.sends("/guardian", "code", canaries.nowhere("a wrong code of a letter"));
        stranger.sends("/complaint/answer", "code", canaries.nowhere("a wrong code of a complaint"));
        send(at("/receipt")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(canaries.nowhere("json"))));
    }

    /** A post is not shown, and its author appeals; somebody complains. */
    private void disagree(Scene scene) {
        var author = scene.participant();
        var post = canaries.kept("a post that is not shown", "public.moderation_case", "public.post");
        author.sends("/rooms/" + scene.room() + "/posts", "kind", "post", "words", post, "key", Id.fresh());
        scene.decides(scene.staff("moderator-1"), post, "do", "reject", "reason", "R07");
        var found = APPEAL.matcher(author.opens("/me/data").answer().body());
        assertTrue(found.find(), "what was not shown can be appealed");
        assertEquals(
                303,
                author.sends(found.group(), "words", canaries.kept("an appeal", "public.appeal"))
                        .status());
        scene.decides(scene.staff("moderator-2"), post, "do", "reject", "reason", "R07");
        author.sends("/complaint", "words", canaries.kept("a complaint", "public.complaint"), "key", Id.fresh());
    }

    private void saySomething(Scene scene) {
        var author = scene.participant();
        var post = canaries.shown("something said");
        author.sends("/rooms/" + scene.room() + "/posts", "kind", "post", "words", post, "key", Id.fresh());
        author.sends(scene.path() + "/questions/9", "words", canaries.shown("an answer"));
        scenes.tidy(scene.consultation());
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(house.resolve(path));
    }

    private void send(HttpRequest.Builder request) {
        try {
            BROWSER.send(request.build(), BodyHandlers.discarding());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
