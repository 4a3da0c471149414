package rostrum.journeys;

import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.focusOn;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.shared;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.words;

import rostrum.platform.Language;

/** Somebody whom nobody knows complains, a publisher answers, and the code opens the answer. */
class ComplainingJourney extends Play {
    private static final String WORDS = "Nobody told me why my post was not shown.";
    private static final String ANSWER = "You are right. It stands there now.";

    @EitherDirection
    void isAnsweredWithoutBeingKnown(Language language) {
        var amina = withoutScripts(language);
        amina.does(open("/complaint"))
                .sees(page("complaint"))
                .does(press("consultation.complaint.send"))
                .sees(status(422), words("platform.problem"))
                .does(write("consultation.complaint.words", WORDS), press("consultation.complaint.send"))
                .sees(status(200), page("complaint-made"));
        var code = amina.reads("[data-code]");
        amina.does(open("/complaint"), write("consultation.complaint.code", code), press("consultation.complaint.open"))
                .sees(words(WORDS), page("complaint-waits"));

        var publisher = staff(language);
        Story.signedIn(publisher, "publisher");
        publisher
                .does(open("/complaints"))
                .sees(words(WORDS), shared("complaints"))
                .does(press("consultation.complaints.send"))
                .sees(status(422), focusOn("platform.problem"))
                .does(write("consultation.complaint.answer", ANSWER), press("consultation.complaints.send"))
                .sees(status(200), words(ANSWER));

        amina.does(
                        open("/complaint"),
                        write("consultation.complaint.code", "0000"),
                        press("consultation.complaint.open"))
                .sees(status(422), words("consultation.complaint.code-unknown"))
                .does(write("consultation.complaint.code", code), press("consultation.complaint.open"))
                .sees(heading("consultation.complaint.answer"), words(ANSWER));
    }
}
