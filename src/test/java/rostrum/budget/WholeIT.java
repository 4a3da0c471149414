package rostrum.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is read in one statement is read whole: a row more for each part must not hide a part. */
@ExtendWith(ArquillianExtension.class)
class WholeIT {
    @Inject
    Scenes scenes;

    @Test
    void topicsInAllTheirLanguages() {
        var scene = scenes.open(1);
        var reader = scene.participant();
        var room = "/rooms/" + scene.room();

        for (var path : new String[] {"/rooms", room}) {
            assertTrue(reader.opens(path + "?lang=en").answer().body().contains("A topic"), path);
            assertTrue(reader.opens(path + "?lang=ar").answer().body().contains("موضوع"), path);
        }
        scenes.tidy(scene.consultation());
    }

    @Test
    void consultationsInAllTheirLanguages() {
        var scene = scenes.open(1);
        var reader = scene.participant();

        for (var path : new String[] {"/me", scene.path()}) {
            assertTrue(reader.opens(path + "?lang=en").answer().body().contains("A title"), path);
            assertTrue(reader.opens(path + "?lang=ar").answer().body().contains("عنوان"), path);
        }
        scenes.tidy(scene.consultation());
    }

    @Test
    void answersWithTheirWords() {
        var scene = scenes.open(2);
        var answerer = scene.answerer(Scene.PAGES);

        var answers = answerer.opens(scene.path() + "/answers").answer().body();
        assertEquals(2, answers.split("My own words\\.", -1).length - 1);
        assertTrue(answers.contains("For a reason."));
        scenes.tidy(scene.consultation());
    }
}
