package rostrum.journeys;

import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.platform.Language;

/** The stage of a journey: people come in with a browser each, and leave it when the play is over. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
abstract class Play {
    private final List<Somebody> people = new ArrayList<>();

    /** With a keyboard, at a narrow screen. */
    Somebody somebody(Language language) {
        return enters(new Somebody(language, 320, true));
    }

    /** With a keyboard, at a wide screen, as people sit at work. */
    Somebody staff(Language language) {
        return enters(new Somebody(language, 1280, true));
    }

    /** In a browser that runs no scripts. */
    Somebody withoutScripts(Language language) {
        return enters(new Somebody(language, 320, false));
    }

    private Somebody enters(Somebody somebody) {
        people.add(somebody);
        return somebody;
    }

    @AfterEach
    void curtain() {
        people.forEach(Somebody::leaves);
    }
}
