package rostrum.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rostrum.budget.Caller.withoutNonce;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Caller;
import rostrum.budget.Door;
import rostrum.budget.Scene;
import rostrum.budget.Scenes;
import rostrum.people.Role;
import rostrum.people.guardian.Facilitators;
import rostrum.platform.Id;

/**
 * Everybody knocks at every door of {@code doors.csv}, by GET or by POST as the door takes it, where something really lies
 * behind it. Who is refused reads, to the letter, what is read where there is no page.
 */
@ExtendWith(ArquillianExtension.class)
class DoorTableIT {
    private static final Pattern HARM_CASE = Pattern.compile("/cases/([0-9a-z]{16})");
    private static final String LONG_TEXT = "9";
    private static final LocalDate LATER = LocalDate.of(2999, 1, 1);

    /** Who goes in here is told that nobody made the thing; the last one ends the visits of all (see {@code NominationsIT}). */
    private static final String UNMADE =
            ".*\\{(post|statement|credential|contribution|shift|removal|complaint|nomination|proposal|facilitator|request|debrief|run|edit|theme|view|look|block|version|result)}.*"
                    + "|.*/contact/shown|.*/sessions/ending";

    /** What ends something, when all the rest is done. */
    private static final List<String> LAST = List.of("closing", "leaving", "leave", "sign-out");

    @Inject
    Scenes scenes;

    @Inject
    Colleagues colleagues;

    @Inject
    Badges badges;

    @Inject
    Event<Departed> departed;

    @Inject
    Facilitators facilitators;

    private Scene open;
    private Scene released;
    private String waitingCase = "";
    private String harmCase = "";
    private String draft = "";
    private String spare = "";
    private final List<String> made = new ArrayList<>();
    private final Map<String, Caller> callers = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> nothing = new HashMap<>();

    @BeforeEach
    void everybodyComes() {
        open = scenes.open(1);
        released = scenes.open(1).released();
        waitingCase = open.waitingCase(open.staff("moderator-1")).replaceFirst(".*/", "");
        spare = made(Role.OBSERVER);
        callers.put("nobody", scenes.caller());
        callers.put("participant", participant());
        callers.put("facilitator", facilitator());
        for (var role : Role.ALL) callers.put(role, signedIn(made(role)));
        harmCase = told();
        draft = drafted();
    }

    private String drafted() {
        var editor = Objects.requireNonNull(callers.get(Role.EDITOR));
        var begun = editor.sends("/desk/surveys", "from", "life-online");
        return begun.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
    }

    private String told() {
        scenes.caller().sends("/help", "words", "Something told", "country", "FI");
        var found =
                HARM_CASE.matcher(open.staff("lead").opens("/cases").answer().body());
        assertTrue(found.find());
        return found.group(1);
    }

    @AfterEach
    void tidy() {
        made.forEach(name -> departed.fire(new Departed(name)));
        scenes.tidy(open.consultation());
    }

    @Test
    void whoIsRefusedReadsWhatIsReadWhereThereIsNoPage() throws IOException {
        var wrong = new ArrayList<String>();
        for (var door : Door.all())
            callers.forEach((role, caller) -> {
                if (door.says("no", role) && !seen(knock(door, caller)).equals(nothing(door, caller)))
                    wrong.add(door + " shows itself to " + role);
            });

        assertEquals(List.of(), wrong);
    }

    @Test
    void whoTakesNoPartIsAskedForTheReceipt() throws IOException {
        assertEquals(List.of(), unasked("visit", "/me"));
    }

    @Test
    void whoBringsNoGroupIsAskedForTheCode() throws IOException {
        assertEquals(List.of(), unasked("code", "/group/form"));
    }

    /** Doors that do not read like this one, though the table says so. */
    private List<String> unasked(String entry, String like) throws IOException {
        var wrong = new ArrayList<String>();
        var asked = new HashMap<String, Map<String, Object>>();
        callers.forEach((role, caller) -> asked.put(role, seen(caller.opens(like))));
        for (var door : Door.all())
            callers.forEach((role, caller) -> {
                if (door.says(entry, role) && !seen(knock(door, caller)).equals(asked.get(role)))
                    wrong.add(door + " does not ask " + role);
            });
        return wrong;
    }

    @Test
    void whoBelongsThereGoesIn() throws IOException {
        var wrong = new ArrayList<String>();
        var doors = new ArrayList<>(Door.all());
        doors.sort(Comparator.comparing(DoorTableIT::turn).thenComparing(Door::method));
        for (var door : doors)
            callers.forEach((role, caller) -> {
                if (!door.admits(role) || door.path().matches(UNMADE)) return;
                var answer = knock(door, caller);
                if (Set.of(404, 405, 406, 415).contains(answer.statusCode()) || answer.statusCode() >= 500)
                    wrong.add(door + " says " + answer.statusCode() + " to " + role);
            });

        assertEquals(List.of(), wrong);
    }

    /** A door that takes another knock is no door either, unless everybody goes in there: then it says which it takes. */
    @Test
    void aKnockOfTheOtherKindFindsNothing() throws IOException {
        var wrong = new ArrayList<String>();
        var doors = Door.all();
        var nobody = scenes.caller();
        var known = doors.stream().map(Door::toString).toList();
        for (var door : doors) {
            var other = new Door(door.method().equals("GET") ? "POST" : "GET", door.path(), door.entries());
            if (known.contains(other.toString())) continue;
            var answer = knock(other, nobody);
            if (isToldOtherwise(answer, door) || seen(answer).equals(nothing(other, nobody))) continue;
            wrong.add(other.toString());
        }

        assertEquals(List.of(), wrong);
    }

    private static boolean isToldOtherwise(HttpResponse<String> answer, Door door) {
        var takes = answer.headers().firstValue("Allow").orElse("");
        return answer.statusCode() == 405
                && takes.contains(door.method())
                && door.entries().keySet().stream().allMatch(door::admits);
    }

    private static int turn(Door door) {
        return LAST.indexOf(door.path().replaceFirst(".*/", ""));
    }

    private HttpResponse<String> knock(Door door, Caller caller) {
        var path = path(door);
        if (door.method().equals("GET")) return caller.opens(path);
        return caller.sends(path, "_to", "/staff/account", "vote", "agree", "kind", "post", "key", Id.fresh());
    }

    /** What this caller reads where there is no page: the same each time. */
    private Map<String, Object> nothing(Door door, Caller caller) {
        var path = "/no/such/page";
        return nothing.computeIfAbsent(
                caller.cookies() + door.method(),
                first -> seen(door.method().equals("GET") ? caller.opens(path) : caller.sends(path)));
    }

    private static Map<String, Object> seen(HttpResponse<String> answer) {
        var seen = new TreeMap<String, Object>();
        answer.headers().map().forEach((name, value) -> seen.put(name, withoutNonce(value.toString())));
        seen.keySet().removeAll(Set.of("date", "content-length"));
        seen.put("status", answer.statusCode());
        seen.put("body", withoutLanguages(withoutNonce(answer.body())));
        return seen;
    }

    /** A page that answers a form has no links to other languages. */
    private static String withoutLanguages(String page) {
        return page.replaceAll("(?s)<nav aria-label=\"Languages\">.*?</nav>", "")
                .replaceAll("(<footer[^>]*>)\\s*", "$1");
    }

    private String path(Door door) {
        var scene = door.path().matches("/results.*|.*/outcomes/.*") ? released : open;
        return door.path()
                .replace("{survey}/pictures/{hash}/{name}", "kinds/pictures/x/door.svg")
                .replace("{survey}/videos/{hash}/{name}", "kinds/videos/c3f845419ae8/devices.en.webm")
                .replace("{hash}/{name}", "x/app.css")
                .replace("{consultation}", scene.consultation())
                .replace("{room}", scene.room())
                .replace("{page}", LONG_TEXT)
                .replace("{case}", door.path().startsWith("/cases") ? harmCase : waitingCase)
                .replace("{draft}", draft)
                .replace("{question}", "age-check")
                .replace("{tongue}", "fr")
                .replace("{country}", "FI")
                .replace("{name}", spare)
                .replace("{point}", "table-2")
                .replaceAll("\\{file:.*}", "meeting-input.csv")
                .replaceAll(
                        "\\{(post|poll|statement|credential|contribution|shift|removal|complaint|nomination|proposal|facilitator|request|debrief|run|edit|theme|view|look|block|version|result)}",
                        "none");
    }

    private Caller participant() {
        return as(open.participant().cookies());
    }

    private Caller facilitator() {
        var code = facilitators.add(open.consultation(), "A school", 20, "editor");
        var caller = scenes.caller();
        return caller.holding(caller.sends("/group", "code", code.plain()), "facilitator");
    }

    private Caller signedIn(String name) {
        return as(badges.of(name));
    }

    private Caller as(String cookies) {
        var caller = scenes.caller();
        return new Caller(caller.house(), caller.cookies() + "; " + cookies, caller.token(), "");
    }

    private String made(String role) {
        var name = "test-" + Id.fresh();
        made.add(name);
        colleagues.add(name, "", Set.of(role), new Papers(LATER, LATER));
        return name;
    }
}
