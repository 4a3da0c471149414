package rostrum.journeys;

import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.pick;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.focusOn;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.noWords;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.shared;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.typed;
import static rostrum.journeys.Sight.words;

import java.time.LocalDate;
import rostrum.platform.Id;
import rostrum.platform.Language;

/** Somebody begins to work here, gets a key, shows again who they are, and leaves. */
class StaffJourney extends Play {
    private static final String PASSWORD = "heron lantern maple comet";
    private static final String PEOPLE = "/staff/people";

    @EitherDirection
    void isInvitedComesInAndLeaves(Language language) {
        var administrator = staff(language);
        var name = name();
        Story.signedIn(administrator, "administrator");
        administrator
                .sees(heading("staff.people.title"), shared("people"))
                .does(write("staff.sign-in.name", name), pick("people.role.moderator"), pick("people.role.publisher"))
                .does(press("staff.people.make-code"))
                .sees(status(422), focusOn("staff.people.clash"), typed("staff.sign-in.name", name))
                .does(unpick("people.role.publisher"))
                .does(
                        write(
                                "staff.people.trained",
                                LocalDate.now().plusDays(200).toString()),
                        write(
                                "staff.people.checked",
                                LocalDate.now().plusDays(300).toString()),
                        press("staff.people.make-code"))
                .sees(status(200), words("staff.people.code-once"), shared("people-code"));
        var code = administrator.reads("[data-code]");

        var newcomer = somebody(language);
        newcomer.does(open("/staff/sign-in"), press("staff.sign-in.have-code"))
                .sees(page("new-password"))
                .does(open("/"), open("/staff/new-password#" + code.replace(" ", "")))
                .sees(typed("staff.new-password.code", code))
                .does(write("staff.new-password.password", "short"), press("staff.new-password.choose"))
                .sees(status(422), focusOn("platform.problem"))
                .does(write("staff.new-password.password", PASSWORD), press("staff.new-password.choose"))
                .sees(heading("staff.sign-in.title"));
        signIn(newcomer, name);
        newcomer.sees(status(200), heading("moderation.queue.title"));

        administrator
                .does(open(PEOPLE + "/" + name))
                .sees(page("colleague"))
                .does(press("staff.people.close"))
                .sees(noWords(name));
        newcomer.does(open("/queue")).sees(status(404), heading("platform.missing.title"));
    }

    @EitherDirection
    void comesInWithAPasskey(Language language) {
        var name = invited(language);
        var somebody = staff(language);
        var key = Key.of(somebody);
        signIn(somebody, name);
        somebody.does(open("/staff/account"), open("/staff/passkeys"))
                .sees(page("passkeys-none"))
                .does(write("staff.passkeys.label", "my phone"), press("staff.passkeys.add"))
                .sees(status(200), words("my phone"), page("passkeys"))
                .does(open("/staff/account"), press("staff.account.out"));

        somebody.does(press("staff.passkey.sign-in")).sees(status(200), heading("consultation.desk.title"));

        // Hard to undo: asked again, by the key or by the password.
        Backstage.proofIsOld(name);
        somebody.does(open("/staff/passkeys"))
                .sees(status(403), page("confirm"))
                .does(press("staff.passkey.confirm"))
                .sees(status(200), heading("staff.passkeys.title"));
        Backstage.proofIsOld(name);
        somebody.does(open("/staff/passkeys"))
                .does(write("staff.sign-in.password", "guessed"), press("staff.confirm.go"))
                .sees(status(422), focusOn("platform.problem"))
                .does(write("staff.sign-in.password", PASSWORD), press("staff.confirm.go"))
                .sees(status(200), heading("staff.passkeys.title"))
                .does(open("/staff/account"), press("staff.account.out"));

        // A copy of the key does not count.
        key.goesBack();
        somebody.does(press("staff.passkey.sign-in")).sees(status(422), focusOn("staff.passkey.wrong"));
    }

    @EitherDirection
    void aDeviceThatDoesNotKnowItsOwnerOpensNothing(Language language) {
        var name = invited(language);
        var somebody = staff(language);
        var key = Key.of(somebody);
        signIn(somebody, name);
        somebody.does(open("/staff/passkeys"))
                .does(write("staff.passkeys.label", "my phone"), press("staff.passkeys.add"))
                .does(open("/staff/account"), press("staff.account.out"));

        key.verifies(false);
        somebody.does(Act.tap("staff.passkey.sign-in"))
                .sees(words("staff.passkey.failed"), heading("staff.sign-in.title"));

        // Lost: the administrator takes the keys away.
        key.verifies(true);
        var administrator = staff(language);
        Story.signedIn(administrator, "administrator");
        administrator.does(open(PEOPLE + "/" + name), press("staff.people.remove-passkeys"));
        somebody.does(press("staff.passkey.sign-in")).sees(status(422), focusOn("staff.passkey.wrong"));
    }

    private static void signIn(Somebody somebody, String name) {
        somebody.does(
                open("/staff/sign-in"),
                write("staff.sign-in.name", name),
                write("staff.sign-in.password", PASSWORD),
                press("staff.sign-in.go"));
    }

    /** An editor with a password. */
    private String invited(Language language) {
        var name = name();
        var administrator = staff(language);
        Story.signedIn(administrator, "administrator");
        administrator.does(
                write("staff.sign-in.name", name), pick("people.role.editor"), press("staff.people.make-code"));
        var code = administrator.reads("[data-code]");
        somebody(language)
                .does(
                        open("/staff/new-password"),
                        write("staff.new-password.code", code),
                        write("staff.new-password.password", PASSWORD),
                        press("staff.new-password.choose"))
                .sees(heading("staff.sign-in.title"));
        return name;
    }

    private static Act unpick(String name) {
        return somebody -> {
            var choice = somebody.control(Act.PICKED, name);
            somebody.reach(choice);
            somebody.page().keyboard().press("Space");
        };
    }

    private static String name() {
        return "test-" + Id.fresh();
    }
}
