package rostrum.journeys;

import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.page;

import rostrum.platform.Language;

/** Somebody wants to know what works for them here, and whom to tell where it does not. */
class AccessibilityJourney extends Play {
    @EitherDirection
    void readsTheStatement(Language language) {
        somebody(language)
                .does(open("/display"), press("platform.accessibility"))
                .sees(heading("accessibility.title"), heading("accessibility.issues"), page("accessibility"));
    }
}
