package rostrum.journeys;

import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.page;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rostrum.platform.Language;

/** Somebody wants to know what works for them here, and whom to tell where it does not. */
class AccessibilityJourney extends Play {
    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void readsTheStatement(Language language) {
        somebody(language)
                .does(open("/display"), press("platform.accessibility"))
                .sees(heading("accessibility.title"), heading("accessibility.issues"), page("accessibility"));
    }
}
