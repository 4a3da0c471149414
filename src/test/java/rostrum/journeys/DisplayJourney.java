package rostrum.journeys;

import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.pick;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.words;

import rostrum.platform.Language;

/** Somebody makes the pages easier to read, and gets lost on the way. */
class DisplayJourney extends Play {
    @EitherDirection
    void choosesMoreContrast(Language language) {
        somebody(language)
                .does(open("/display"))
                .sees(heading("platform.display.title"), page("display"))
                .does(pick("platform.display.contrast"), press("platform.display.save"))
                .sees(words("platform.display.saved"), page("display-saved"));
    }

    @EitherDirection
    void readsWhatToDoWhereNothingIs(Language language) {
        somebody(language)
                .does(open("/display"), open("/nothing-is-here"))
                .sees(status(404), heading("platform.missing.title"), page("missing"))
                .does(press("platform.display"))
                .sees(status(200), heading("platform.display.title"));
    }

    @EitherDirection
    void needsNoScripts(Language language) {
        withoutScripts(language)
                .does(open("/display"), pick("platform.display.dark"), press("platform.display.save"))
                .sees(words("platform.display.saved"));
    }
}
