package rostrum.budget;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rostrum.platform.Language;

/** What the pages of participants weigh on a thin line, as {@code accessibility/} promises, in each language of theirs. */
@ExtendWith(ArquillianExtension.class)
class WeightIT {
    private static final int KB = 1024;
    private static final int HTML = 14 * KB;
    private static final int SCRIPTS = 15 * KB;
    private static final int PAGE = 50 * KB;
    private static final int REQUESTS = 5;

    @Inject
    Scenes scenes;

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void pagesForEverybody(Language reader) {
        var scene = scenes.standing(2);
        light(
                reader,
                scene.participant().cookies(),
                Stream.of(
                        "/",
                        scene.path(),
                        "/rules",
                        "/privacy",
                        "/accessibility",
                        "/display",
                        "/help",
                        "/complaint",
                        "/guardian",
                        "/group"));
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void theWayIn(Language reader) {
        var scene = scenes.standing(1);
        var door = "/join/" + scene.consultation();
        var guest = scenes.caller();
        light(reader, guest.cookies(), Stream.of(door));
        guest = guest.holding(guest.sends(door), "steps");
        light(reader, guest.cookies(), Stream.of(door + "/about-you"));
        guest = guest.holding(guest.sends(door + "/about-you", "band", "18-24", "country", "FI"), "joining");
        light(reader, guest.cookies(), Stream.of(door + "/assent"));
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void everyQuestion(Language reader) {
        var scene = scenes.standing(2);
        var somebody = scene.answerer(Scene.PAGES);
        var questions = IntStream.rangeClosed(1, Scene.PAGES).mapToObj(page -> scene.path() + "/questions/" + page);
        light(
                reader,
                somebody.cookies(),
                Stream.concat(questions, Stream.of(scene.path() + "/questions/9/worry", scene.path() + "/answers")));
        somebody.sends(scene.path() + "/answers");
        light(reader, somebody.cookies(), Stream.of(scene.path() + "/sent", "/me/data"));
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void onesOwnPageAndTheRooms(Language reader) {
        var scene = scenes.standing(2);
        light(reader, scene.author().cookies(), Stream.of("/me", "/me/data", "/rooms", "/rooms/" + scene.room()));
        scenes.tidy(scene.consultation());
    }

    @Test
    void theyAreMeasuredAsTheyAreSent() {
        var front = Weight.of(scenes.caller().house(), "form=guest", Language.EN, "/");

        assertAll(
                () -> assertTrue(front.html() > KB, front::toString),
                () -> assertTrue(front.scripts() > KB, front::toString),
                () -> assertEquals(
                        List.of("app.css", "app.js", "mark.svg"),
                        front.parts().keySet().stream()
                                .map(part -> part.replaceFirst(".*/", ""))
                                .sorted()
                                .toList()));
    }

    private void light(Language reader, String cookies, Stream<String> paths) {
        assertAll(paths.map(path -> Weight.of(scenes.caller().house(), cookies, reader, path))
                .map(page -> () -> {
                    assertEquals(200, page.status(), page.path());
                    assertTrue(page.html() <= HTML, page::toString);
                    assertTrue(page.scripts() <= SCRIPTS, page::toString);
                    assertTrue(page.bytes() <= PAGE, page::toString);
                    assertTrue(page.requests() <= REQUESTS, page::toString);
                    assertEquals(List.of(), page.foreign(), page.path());
                }));
    }
}
