package rostrum.journeys;

import static rostrum.journeys.Act.fetch;
import static rostrum.journeys.Act.follow;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.openUntil;
import static rostrum.journeys.Act.pick;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.focusOn;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.words;

import java.util.List;
import rostrum.platform.Language;

/** A consultation ends, its record freezes, and two different people let the meeting input out. */
class PublishingJourney extends Play {
    @EitherDirection
    void twoPeopleReleaseWhatAnybodyMayRead(Language language) {
        var editor = staff(language);
        var story = Story.opened();
        Backstage.talksAreTomorrow(story.consultation());
        Story.signedIn(editor, "editor");
        var desk = "/desk/consultations/" + story.consultation();
        var child = somebody(language);
        story.joined(child, 0);

        editor.does(open(desk + "/tables"))
                .sees(heading("summary.plan.title"), page("table-plan"))
                .does(open(desk + "/record"))
                .sees(page("record-open"))
                .does(open(desk), press("consultation.desk.close"))
                .does(openUntil(desk + "/record", "summary.frozen-more"))
                .sees(page("record"))
                .does(press("summary.to-draft"))
                .sees(heading("publishing.draft.title"), page("draft"))
                .does(write("publishing.draft.number", "CWG-COP-24/5"), press("publishing.draft.save"))
                .sees(status(200), words("CWG-COP-24/5"))
                .does(press("publishing.release.sign"))
                .sees(status(200), page("draft-signed"))
                .does(press("publishing.release.sign-second"))
                .sees(status(409), heading("publishing.refused.SAME_PERSON.title"));

        editor.does(open(desk + "/deletions"))
                .sees(page("deletions"))
                .does(open(desk + "/tables"))
                .sees(words("summary.plan.late"), page("table-plan-frozen"));

        var publisher = staff(language);
        Story.signedIn(publisher, "publisher");
        publisher
                .does(open(desk + "/draft"), press("publishing.release.sign-second"))
                .sees(status(200), heading(Story.title(publisher)));

        somebody(language)
                .does(open("/results/" + story.consultation()))
                .sees(page("results"))
                .does(fetch("publishing.format.DOCX"), fetch("publishing.format.CSV"));
        withoutScripts(language).does(open("/results/" + story.consultation())).sees(page("results"));

        publisher
                .does(press("publishing.outcomes"))
                .sees(heading("publishing.outcomes"), page("outcomes-none"))
                .does(press("publishing.outcome.note"))
                .sees(heading("publishing.outcome.title"), page("outcome"))
                .does(pick("publishing.response.PARTLY"), press("publishing.outcome.do"))
                .sees(status(422), focusOn("platform.nothing-lost"), page("outcome-wrong"))
                .does(write("publishing.outcome.day", "2026-01-02"));
        for (var spoken : List.of(Language.AR, Language.EN))
            publisher.does(write(
                    publisher.words("publishing.outcome.reason") + " (" + spoken.nameIn(language) + ")", "It helps."));
        publisher.does(press("publishing.outcome.do")).sees(status(200), words("publishing.response.PARTLY"));

        somebody(language)
                .does(open("/results"))
                .sees(heading("publishing.all"), words("publishing.feed"))
                .does(follow("a[href='/results/" + story.consultation() + "/outcomes']"))
                .sees(words("publishing.response.PARTLY"), words("It helps."), page("outcomes"));
        child.does(open("/me"), press("publishing.own")).sees(heading("publishing.own"), page("own-outcomes"));
    }
}
