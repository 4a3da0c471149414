package rostrum.journeys;

import static rostrum.journeys.Act.choose;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.pick;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.reload;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.live;
import static rostrum.journeys.Sight.noWords;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.shared;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.words;

import rostrum.platform.Id;
import rostrum.platform.Language;

/** Somebody tells of harm, and the safeguarding lead is there. */
class HarmJourney extends Play {
    private static final String POST = "Write to me, I know where you live.";
    private static final String OWN = "It happened to me, too.";

    @EitherDirection
    void aReaderIsWorriedByAPost(Language language) {
        var telling = "This scares me. " + Id.fresh();
        var lead = staff(language);
        var bilal = somebody(language);
        posted(bilal, language);

        bilal.does(reload(), press("room.worry"))
                .sees(heading("safeguarding.worry.title"), words(POST), page("worry"))
                .does(write("safeguarding.worry.words", telling), press("helpline.send"))
                .sees(status(200), heading("helpline.thanks"), words("helpline.thanks-fault"), page("heard"))
                .does(press("safeguarding.heard.back"))
                .sees(noWords(POST));

        Story.signedIn(lead, "lead");
        lead.sees(heading("safeguarding.list.title"), shared("cases"));
        finds(lead, telling);
        lead.sees(words("safeguarding.act.ACKNOWLEDGED.go"), words(POST), page("harm-case"))
                .does(press("safeguarding.act.ACKNOWLEDGED.go"))
                .sees(status(200), noWords("safeguarding.act.ACKNOWLEDGED.go"), words("lead"));
        lead.does(press("safeguarding.act.NOTED.go"))
                .sees(status(422), words("safeguarding.problem.reason"), page("harm-case-wrong"));
    }

    @EitherDirection
    void anAuthorMarksTheirOwnPost(Language language) {
        var story = Story.opened();
        var moderator = onDuty();
        Story.said(story.inTheRoom(somebody(language), 0), OWN)
                .sees(words("room.waiting"))
                .does(press("room.worry"))
                .sees(words(OWN), page("worry-own"))
                .does(pick("helpline.mark-danger"), press("helpline.send"))
                .sees(heading("helpline.thanks"))
                .does(press("safeguarding.heard.back"))
                .sees(words("room.read-closely"), words("helpline.thanks-secret"), noWords("room.not-shown"))
                .sees(live(), page("room-harm"));

        moderator.does(open("/queue")).sees(noWords(OWN));
    }

    @EitherDirection
    void theHelpFormNeedsNoScriptsAndASecondPersonOpensTheContactAndSigns(Language language) {
        var telling = "My uncle hurts me. " + Id.fresh();
        var reach = Id.fresh() + "@example.org";
        Story.opened(); // whose people are on duty
        withoutScripts(language)
                .does(open("/help"), press("helpline.send"))
                .sees(status(422), words("helpline.words-missing"), page("help-wrong"))
                .does(choose("helpline.country", country(language)), press("helpline.show"))
                .does(write("helpline.words", telling), write("helpline.reach", reach), press("helpline.send"))
                .sees(status(200), heading("helpline.thanks"), words("116 111"), page("help-thanks"));

        var lead = staff(language);
        Story.signedIn(lead, "lead");
        finds(lead, telling);
        var address = lead.page().url().replace(Somebody.HOUSE, "");
        var contact = address + "/contact";
        lead.sees(words("safeguarding.case.reach-kept"), noWords(reach))
                .does(press("safeguarding.contact.title"))
                .does(press("safeguarding.contact.ask"))
                .sees(status(422), words("safeguarding.problem.reason"), page("unsealing-wrong"))
                .does(write("safeguarding.contact.reason", "To call the child."), press("safeguarding.contact.ask"))
                .sees(status(200), words("safeguarding.contact.WAITS"));

        var deputy = staff(language);
        Story.signedIn(deputy, "deputy");
        deputy.sees(words("safeguarding.list.unsealing"));
        Backstage.proofIsOld("deputy");
        deputy.does(open(contact), press("safeguarding.contact.grant"))
                .sees(status(403), heading("staff.confirm.title"))
                .does(write("staff.sign-in.password", Passwords.of("deputy")), press("staff.confirm.go"))
                .sees(status(200), words("safeguarding.contact.SHOWN"), page("unsealing"))
                .does(open(contact + "/shown"))
                .sees(status(404), heading("platform.missing.title"));
        lead.does(open(contact), press("safeguarding.contact.show"))
                .sees(status(200), words(reach), page("contact"))
                .does(open(address), pick("safeguarding.outcome.ACTION"))
                .does(write("safeguarding.act.DECIDED.reason", "The child protection office took over."))
                .does(press("safeguarding.act.DECIDED.go"))
                .sees(status(200), words("safeguarding.case.another"), page("harm-case-decided"));

        deputy.does(open(address), press("safeguarding.act.SIGNED.go"))
                .sees(status(200), words("safeguarding.case.closed"), page("harm-case-closed"));
        lead.does(write("safeguarding.act.OPPOSED.reason", "We should wait."), press("safeguarding.act.OPPOSED.go"))
                .sees(status(409), heading("safeguarding.case.lost"), words("We should wait."), page("harm-case-lost"))
                .does(open(contact + "/shown"))
                .sees(status(404), heading("platform.missing.title"));
    }

    @EitherDirection
    void whoeverIsAccusedSeesNothingOfIt(Language language) {
        var telling = "The moderator wrote to me. " + Id.fresh();
        withoutScripts(language)
                .does(open("/help"), write("helpline.words", telling))
                .does(pick("helpline.mark-staff"), press("helpline.send"))
                .sees(heading("helpline.thanks"));

        var lead = staff(language);
        Story.signedIn(lead, "lead");
        finds(lead, telling);
        var address = lead.page().url().replace(Somebody.HOUSE, "");
        var deputy = staff(language);
        Story.signedIn(deputy, "deputy");
        deputy.does(open(address), write("safeguarding.case.staff-name", "nobody"))
                .does(press("safeguarding.act.STAFF.go"))
                .sees(status(422), words("safeguarding.problem.staff"))
                .does(write("safeguarding.case.staff-name", "lead"))
                .does(write("safeguarding.act.STAFF.reason", "Named by the child."))
                .does(press("safeguarding.act.STAFF.go"))
                .sees(status(200));

        lead.does(open(address)).sees(status(404), heading("platform.missing.title"));
    }

    /** A room in which one post of somebody else is shown. */
    private void posted(Somebody reader, Language language) {
        var story = Story.opened();
        var moderator = onDuty();
        Story.said(story.inTheRoom(somebody(language), 0), POST);
        Story.approved(moderator, "Write to me");
        story.inTheRoom(reader, 1).sees(words(POST));
    }

    /** Two moderators, so that rooms take posts; nothing else waits. */
    private Somebody onDuty() {
        var first = staff(Language.EN);
        Story.onDuty(first, staff(Language.EN));
        return first;
    }

    private static String country(Language language) {
        return language == Language.AR ? "بولندا" : "Poland";
    }

    private static void finds(Somebody lead, String told) {
        lead.does(open("/cases"));
        var asked = lead.page().context().request();
        var link = lead.page().locator("#open a").all().stream()
                .map(it -> it.getAttribute("href"))
                .filter(it -> asked.get(Somebody.HOUSE + it).text().contains(told))
                .findFirst();
        lead.does(open(link.orElseThrow(() -> new AssertionError("No case tells: " + told))));
    }
}
