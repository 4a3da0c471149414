package rostrum.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rostrum.platform.Id;
import rostrum.platform.Language;
import rostrum.platform.Words;

/** What every answer carries and what no door lets in, whoever knocks. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DoorSafetyIT {
    private static final Pattern NONCE = Pattern.compile("'nonce-([a-z0-9]{26})'");

    private final Stranger stranger = new Stranger();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help", "/staff/sign-in", "/receipt", "/desk", "/nothing-is-here", "/assets/app.css"})
    void everyAnswerIsOnItsGuard(String path) {
        var answer = stranger.opens(path);

        var policy = header(answer, "Content-Security-Policy");
        assertTrue(policy.startsWith("default-src 'none';"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("same-origin", header(answer, "Referrer-Policy"));
        assertEquals("same-origin", header(answer, "Cross-Origin-Opener-Policy"));
        assertEquals("same-origin", header(answer, "Cross-Origin-Resource-Policy"));
        assertTrue(header(answer, "Permissions-Policy").contains("camera=()"));
        assertEquals(List.of(), answer.headers().allValues("Server"));
        assertEquals(List.of(), answer.headers().allValues("X-Powered-By"));
        assertEquals(List.of(), answer.headers().allValues("Access-Control-Allow-Origin"));
        if (!path.startsWith("/assets/"))
            assertTrue(header(answer, "Cache-Control").startsWith("no-store"));
    }

    @Test
    void onlyWhatBearsTheNonceOfThisAnswerRuns() {
        var first = stranger.opens("/");
        var nonce = nonce(first);

        assertNotEquals(nonce, nonce(stranger.opens("/")));
        for (var tag : Pattern.compile("<(?:script|link rel=\"stylesheet\")[^>]*>")
                .matcher(first.body())
                .results()
                .toList()) assertTrue(tag.group().contains("nonce=\"" + nonce + "\""), tag.group());
    }

    @Test
    void cookiesBelongToThisHostAloneAndAreOutOfReachOfScripts() {
        var plain = stranger.opens("/receipt").headers().allValues("Set-Cookie");
        var behindProxy = new Stranger()
                .sends(Stranger.at("/receipt").header("X-Forwarded-Proto", "https"))
                .headers()
                .allValues("Set-Cookie");

        assertFalse(plain.isEmpty());
        for (var cookie : plain) assertTrue(cookie.contains("; HttpOnly; SameSite=Lax"), cookie);
        assertFalse(behindProxy.isEmpty());
        for (var cookie : behindProxy) {
            assertTrue(cookie.startsWith("__Host-"), cookie);
            assertTrue(cookie.contains("; Path=/;") && cookie.contains("; Secure"), cookie);
            assertFalse(cookie.contains("Domain"), cookie);
        }
    }

    @Test
    void whoCameSafelyComesSafelyForAYear() {
        var behindProxy = stranger.sends(Stranger.at("/").header("X-Forwarded-Proto", "https"));

        assertEquals("max-age=31536000", header(behindProxy, "Strict-Transport-Security"));
        assertEquals(List.of(), stranger.opens("/").headers().allValues("Strict-Transport-Security"));
    }

    @Test
    void aFormNeedsTheTokenOfItsBrowser() {
        var token = stranger.token("/receipt");
        var other = new Stranger().token("/receipt");

        assertEquals(403, stranger.posts("/receipt", "code=AAAA").statusCode());
        assertEquals(
                403, stranger.posts("/receipt", "code=AAAA&_token=" + other).statusCode());
        assertEquals(
                403,
                new Stranger().posts("/receipt", "code=AAAA&_token=" + token).statusCode());
        assertEquals(
                422, stranger.posts("/receipt", "code=AAAA&_token=" + token).statusCode());
    }

    /** Whoever keeps no cookies is helped; another site sends nothing in anybody's name. */
    @Test
    void helpIsForWhoeverKeepsNoCookies() {
        var form = "country=PL&words=" + Id.fresh();

        assertEquals(200, new Stranger().posts("/help", form).statusCode());
        assertEquals(
                403,
                new Stranger()
                        .posts("/help", form, "Sec-Fetch-Site", "cross-site")
                        .statusCode());
    }

    @Test
    void whatWasTypedIsGivenBackWhereItCannotBeTaken() {
        var form = "words=kept-" + "for-the-author";

        var ours = stranger.posts("/complaint", form, "Sec-Fetch-Site", "same-origin");
        var theirs = stranger.posts("/complaint", form, "Sec-Fetch-Site", "cross-site");

        assertEquals(403, ours.statusCode());
        assertTrue(ours.body().contains("kept-for-the-author"), ours.body());
        assertFalse(theirs.body().contains("kept-for-the-author"), theirs.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void aFormFromAnotherSiteIsTurnedAwayEvenWithTheToken(String site) {
        var form = "code=AAAA&_token=" + stranger.token("/receipt");

        assertEquals(
                403, stranger.posts("/receipt", form, "Sec-Fetch-Site", site).statusCode());
        assertEquals(
                422,
                stranger.posts("/receipt", form, "Sec-Fetch-Site", "same-origin")
                        .statusCode());
    }

    @Test
    void whatIsTooLargeOrOfAnotherKindIsNotRead() {
        var token = stranger.token("/receipt");

        assertEquals(
                413,
                stranger.posts("/receipt", "_token=" + token + "&code=" + "a".repeat(210_000))
                        .statusCode());
        for (var type : List.of("application/json", "multipart/form-data; boundary=x", "application/xml", "text/plain"))
            assertEquals(
                    415,
                    stranger.sends(Stranger.at("/receipt")
                                    .header("Content-Type", type)
                                    .POST(BodyPublishers.ofString("{}")))
                            .statusCode(),
                    type);
    }

    @Test
    void whatIsTooLargeIsGivenBackWithWhatToDoInTheReadersLanguage() {
        var form = "_token=" + stranger.token("/complaint") + "&idea.words=kept-for-the-author&more="
                + "a".repeat(900_000);

        var answer = stranger.posts("/complaint", form, "Accept-Language", "fr");

        assertEquals(413, answer.statusCode());
        for (var part : List.of("C’est trop en une seule fois", "Il faut le raccourcir", "kept-for-the-author"))
            assertTrue(answer.body().contains(part), answer.body());
    }

    /** What there is, what is not ours to see, and what takes no such knock: for a program the same as for a person. */
    @Test
    void aProgramIsToldItsErrorsAsJsonInTheReadersLanguage() {
        var token = stranger.token("/receipt");
        var noes = Map.of(
                404, program("/nothing-is-here").GET(),
                403, form(program("/receipt"), "code=AAAA"),
                413, form(program("/receipt"), "_token=" + token + "&code=" + "a".repeat(210_000)),
                415, program("/receipt").header("Content-Type", "text/plain").POST(BodyPublishers.ofString("x")));

        noes.forEach((status, request) -> {
            var answer = stranger.sends(request);
            assertEquals(status, answer.statusCode(), answer.body());
            assertEquals("application/problem+json", header(answer, "Content-Type"), answer.body());
            assertEquals("fr", header(answer, "Content-Language"), answer.body());
            assertTrue(answer.body().contains("\"status\":" + status), answer.body());
        });
        var nowhere = stranger.sends(program("/nothing-is-here").GET());
        assertEquals(nowhere.body(), stranger.sends(program("/desk").GET()).body());
        assertEquals(
                nowhere.body(),
                stranger.sends(program("/desk").method("DELETE", BodyPublishers.noBody()))
                        .body());
    }

    /** Which field, why, and what to do: what a person reads beside it. */
    @Test
    void aProgramIsToldTheSlipsOfAFormOneByOne() {
        var answer = stranger.sends(form(program("/receipt"), "code=AAAA&_token=" + stranger.token("/receipt")));

        assertEquals(422, answer.statusCode(), answer.body());
        assertEquals("application/problem+json", header(answer, "Content-Type"));
        assertEquals("fr", header(answer, "Content-Language"));
        var told = Json.createReader(new StringReader(answer.body())).readObject();
        var slip = told.getJsonArray("errors").getJsonObject(0);
        assertEquals("fr", told.getString("language"));
        assertEquals("code", slip.getString("field"));
        assertEquals("people.receipt.unknown", slip.getString("code"));
        assertEquals(Words.say(Language.FR, "people.receipt.unknown", Map.of()), slip.getString("detail"));
        assertFalse(answer.body().contains("AAAA"), answer.body());
    }

    /** A browser that still holds a visit that is over tells the next who sits there nothing of it. */
    @Test
    void whoeverIsNotHereIsToldTheSame() {
        var never = stranger.opens("/me");
        var over = stranger.sends(Stranger.at("/me").header("Cookie", "visit=" + "a".repeat(32)));

        for (var page : List.of(never, over)) {
            assertEquals(403, page.statusCode());
            assertTrue(page.body().contains(Words.say(Language.EN, "people.not-here.title", Map.of())), page.body());
        }
        assertTrue(stranger.sends(program("/me").GET()).body().contains("\"code\":\"people.not-here\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "POST"})
    void whatIsNoSecretSaysWhatItTakes(String method) {
        var body = BodyPublishers.ofString("");
        var form = Stranger.at("/results").header("Content-Type", Stranger.FORM);
        var page = stranger.sends(form.method(method, body));
        var told = stranger.sends(
                program("/results").header("Content-Type", Stranger.FORM).method(method, body));

        for (var answer : List.of(page, told)) {
            assertEquals(405, answer.statusCode(), answer.body());
            assertTrue(header(answer, "Allow").contains("GET"), header(answer, "Allow"));
        }
        assertEquals("application/problem+json", header(told, "Content-Type"));
        assertTrue(header(page, "Content-Type").startsWith("text/html"), header(page, "Content-Type"));
    }

    @Test
    void whereThereMayBeADoorNobodyLearnsOfIt() {
        for (var method : List.of("OPTIONS", "PUT", "DELETE", "PATCH"))
            for (var path : List.of("/desk", "/queue", "/cases", "/audit", "/nothing-is-here")) {
                var answer = stranger.sends(Stranger.at(path).method(method, BodyPublishers.noBody()));
                assertEquals(404, answer.statusCode(), method + " " + path);
                assertEquals("", header(answer, "Allow"), method + " " + path);
            }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/results", "/help", "/results/feed.atom", "/receipt", "/nothing-is-here"})
    void whoAsksForTheHeadOnlyGetsNoMore(String path) {
        var whole = stranger.opens(path);
        var head = stranger.sends(Stranger.at(path).method("HEAD", BodyPublishers.noBody()));

        assertEquals(whole.statusCode(), head.statusCode());
        assertEquals("", head.body());
        assertEquals(header(whole, "Content-Type"), header(head, "Content-Type"));
        assertTrue(header(head, "Cache-Control").startsWith("no-store"), header(head, "Cache-Control"));
    }

    private static HttpRequest.Builder program(String path) {
        return Stranger.at(path).setHeader("Accept", "application/json").header("Accept-Language", "fr");
    }

    private static HttpRequest.Builder form(HttpRequest.Builder to, String body) {
        return to.header("Content-Type", Stranger.FORM).POST(BodyPublishers.ofString(body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "OPTIONS"})
    void otherMethodsDoNothing(String method) {
        var status = stranger.sends(Stranger.at("/receipt").method(method, BodyPublishers.noBody()))
                .statusCode();

        assertTrue(status == 405 || method.equals("OPTIONS") && status == 200, method + " " + status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rooms/%27%20or%201=1--",
                "/consultations/../../etc/passwd",
                "/results/x/meeting-input.docx",
                "/?lang=%C3%28",
                "/help?country=%3Cscript%3Ealert(1)%3C/script%3E",
                "/WEB-INF/web.xml",
                "/assets/..%2f..%2fWEB-INF/web.xml"
            })
    void anErrorTellsNothingOfTheInside(String path) {
        var answer = stranger.opens(path);

        for (var inside :
                List.of("rostrum.platform", "Exception", "at java.", "jakarta.", "SQL", "Liberty", "<script>alert"))
            assertFalse(answer.body().contains(inside), path + " tells " + inside);
        assertTrue(answer.statusCode() < 500, path + " " + answer.statusCode());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String nonce(HttpResponse<String> answer) {
        var found = NONCE.matcher(header(answer, "Content-Security-Policy"));
        assertTrue(found.find());
        return found.group(1);
    }
}
