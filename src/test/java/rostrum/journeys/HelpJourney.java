package rostrum.journeys;

import static rostrum.journeys.Act.choose;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.noWords;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.words;

import rostrum.platform.Language;

/** Somebody needs help, from wherever they are. */
class HelpJourney extends Play {
    @EitherDirection
    void findsALine(Language language) {
        somebody(language)
                .does(open("/display"), press("platform.help"))
                .sees(heading("helpline.title"), page("help"))
                .does(choose("helpline.country", "helpline.country-missing"), press("helpline.show"))
                .sees(heading("helpline.title"), words("helpline.gap"));
    }

    @EitherDirection
    void seesTheNumbersOfOneCountryOnly(Language language) {
        somebody(language)
                .does(open("/help?country=HU"))
                .sees(words("Kék Vonal"), words("116 111"), page("help-hungary"))
                .does(open("/help?country=JP"))
                .sees(noWords("116 111"), page("help-gap"));
    }
}
