package rostrum.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rostrum.budget.Caller.withoutNonce;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Scenes;
import rostrum.people.Role;
import rostrum.platform.Cookies;
import rostrum.platform.Id;

/** Sign-in as it is met from outside: slow for who guesses, open for who belongs here, and over when it is over. */
@ExtendWith(ArquillianExtension.class)
class ColleaguesIT {
    private static final String PASSWORD = "a password of this test";
    private static final String AT = "/staff/sign-in";

    @Inject
    Colleagues colleagues;

    @Inject
    Hashing hashing;

    @Inject
    Cookies cookies;

    @Inject
    Scenes scenes;

    @Test
    void aSessionKnowsAllRoles() {
        var name = made(Role.MODERATOR, Role.LEAD);

        colleagues.begin(name);

        var token = cookies.get(Colleagues.COOKIE).orElseThrow();
        assertEquals(
                Set.of(Role.MODERATOR, Role.LEAD),
                colleagues.of(token).orElseThrow().roles());
    }

    @Test
    void afterSignOutTheCookieOpensNothing() {
        var editor = scenes.caller().from("198.51.100.1");
        editor = editor.holding(editor.sends(AT, "name", made(Role.EDITOR), "password", PASSWORD), "staff");
        assertEquals(200, editor.opens("/desk").statusCode());

        editor.sends("/staff/sign-out");

        assertEquals(404, editor.opens("/desk").statusCode());
    }

    @Test
    void aFloodOfPasswordsStarvesNobody() {
        var flood = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (int i = 0; i < 300; i++) flood.add(attempt("nobody-" + i, "guessed", "203.0.%d.1".formatted(i % 250)));

        var began = System.nanoTime();
        var front = scenes.caller().opens("/");
        var took = Duration.ofNanos(System.nanoTime() - began);
        var answers = flood.stream().map(CompletableFuture::join).toList();

        assertEquals(200, front.statusCode());
        assertTrue(took.compareTo(Duration.ofSeconds(8)) < 0, "the front page took " + took);
        assertEquals(
                Set.of(422, 503), answers.stream().map(HttpResponse::statusCode).collect(Collectors.toSet()));
        for (var answer : answers)
            assertEquals(
                    answer.statusCode() == 503,
                    answer.headers().firstValue("Retry-After").isPresent());
    }

    @Test
    void whoGuessesIsSlowedAlikeForKnownAndUnknownNames() {
        var known = guessed(made(Role.EDITOR), "203.0.113.1");
        var unknown = guessed(Id.fresh(), "203.0.114.1");

        assertEquals(List.of(422, 422, 422, 422, 422, 422, 429), statuses(known));
        assertEquals(statuses(known), statuses(unknown));
        assertTrue(known.get(6).headers().firstValue("Retry-After").isPresent());
        assertEquals(withoutName(known.get(0)), withoutName(unknown.get(0)));
    }

    @Test
    void aColleagueInAnotherNetworkComesInMeanwhile() {
        var name = made(Role.EDITOR);
        assertEquals(429, guessed(name, "192.0.2.1").get(6).statusCode());
        assertEquals(429, attempt(name, PASSWORD, "192.0.2.99").join().statusCode());

        assertEquals(303, attempt(name, PASSWORD, "198.51.100.77").join().statusCode());
    }

    @Test
    void whoIsRightAgainAndAgainComesInMoreOftenThanWrongTriesAreForgiven() {
        var name = made(Role.EDITOR);

        for (int i = 0; i < 25; i++)
            assertEquals(303, attempt(name, PASSWORD, "198.18.0." + i).join().statusCode());
    }

    @Test
    void behindAProxyThatEndsTlsCookiesAreForThisHostAlone() throws IOException, InterruptedException {
        var page = HttpRequest.newBuilder(scenes.caller().house().resolve(AT))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "198.51.100.9")
                .build();

        var cookies = HttpClient.newHttpClient()
                .send(page, BodyHandlers.ofString())
                .headers()
                .allValues("Set-Cookie");

        assertTrue(cookies.get(0).startsWith("__Host-form="), cookies.get(0).replaceFirst("=.*", ""));
    }

    @Test
    void behindAProxyThatEndsTlsOnlyTheCookieOfThisHostOpens() throws IOException, InterruptedException {
        colleagues.begin(made(Role.EDITOR));
        var token = cookies.get(Colleagues.COOKIE).orElseThrow();

        assertEquals(200, overTls("__Host-staff=" + token));
        assertEquals(404, overTls("staff=" + token));
    }

    private int overTls(String cookie) throws IOException, InterruptedException {
        var page = HttpRequest.newBuilder(scenes.caller().house().resolve("/desk"))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "198.51.100.10")
                .header("Cookie", cookie)
                .build();
        return HttpClient.newHttpClient().send(page, BodyHandlers.ofString()).statusCode();
    }

    private List<HttpResponse<String>> guessed(String name, String from) {
        var answers = new ArrayList<HttpResponse<String>>();
        for (int i = 0; i < 7; i++) answers.add(attempt(name, "guessed", from).join());
        return answers;
    }

    private CompletableFuture<HttpResponse<String>> attempt(String name, String password, String from) {
        return scenes.caller().from(from).sending(AT, "name", name, "password", password);
    }

    private static List<Integer> statuses(List<HttpResponse<String>> answers) {
        return answers.stream().map(HttpResponse::statusCode).toList();
    }

    private static String withoutName(HttpResponse<String> answer) {
        return withoutNonce(answer.body()).replaceAll("(name=\"name\"[^>]* value=\")[^\"]*", "$1");
    }

    private String made(String... roles) {
        var name = Id.fresh();
        colleagues.add(name, hashing.hash(PASSWORD), Set.of(roles), Papers.NONE);
        return name;
    }
}
