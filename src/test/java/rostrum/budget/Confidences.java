package rostrum.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.regex.Pattern;
import rostrum.people.AgeBand;
import rostrum.people.Assent;
import rostrum.people.Joining;
import rostrum.people.People;
import rostrum.people.guardian.Attested;
import rostrum.people.guardian.Facilitators;
import rostrum.people.guardian.Guardians;
import rostrum.people.guardian.Papers;
import rostrum.people.vault.Contact;
import rostrum.platform.Id;
import rostrum.platform.Language;

/** What is given to few: addresses of guardians, codes of groups, how to be reached, why that was opened, names of keys. */
@ApplicationScoped
class Confidences {
    private static final Pattern REQUEST = Pattern.compile("/cases/[0-9a-z]{16}/contact/requests/[0-9a-z]{16}/answer");

    @Inject
    Guardians guardians;

    @Inject
    Facilitators facilitators;

    @Inject
    Owner owner;

    void trust(Scene scene, Canaries canaries) throws SQLException {
        askGuardians(scene, canaries);
        bringAGroup(scene, canaries);
        openAContact(scene, canaries);
        nameAKey(scene, canaries);
    }

    /** One does not answer, one agrees; both addresses lie in the vault. A third is refused as it was typed. */
    private void askGuardians(Scene scene, Canaries canaries) {
        var at = "/join/" + scene.consultation() + "/guardian";
        var child = scene.child("203.0.113.200");
        child.sends(at, "address", canaries.nowhere("no address"), "language", "en", "send", "yes");
        var asked = child.sends(
                at, "address", canaries.nowhere("guardian") + "@example.org", "language", "en", "send", "yes");
        assertEquals(303, asked.statusCode(), asked.body());

        var receipt = People.freshReceipt();
        var joining = new Joining(
                scene.consultation(),
                Language.EN,
                AgeBand.FROM_10,
                "FR",
                EnumSet.of(Assent.TAKE_PART),
                "of this test",
                true);
        var contact = new Contact(canaries.nowhere("parent") + "@example.org", Language.EN, "");
        var errand = guardians.ask(joining, "", receipt, contact).orElseThrow();
        canaries.secret(receipt);
        canaries.secret(errand.token());
        canaries.secret(guardians.agree(errand.token(), "of this test").orElseThrow());
    }

    private void bringAGroup(Scene scene, Canaries canaries) {
        var code = facilitators.add(scene.consultation(), "A school", 20, "editor");
        canaries.secret(code);
        var attested = new Attested(5, Papers.HELD, "", Optional.empty(), "of this test", Language.EN);
        var codes = facilitators.attest(facilitators.known(code).orElseThrow().id(), attested);
        assertEquals(5, codes.size());
        codes.forEach(canaries::secret);
    }

    private void openAContact(Scene scene, Canaries canaries) {
        var words = canaries.kept("something told", "safeguarding.harm_telling");
        var reach = canaries.nowhere("reach me");
        scene.participant().sends("/help", "words", words, "reach", reach, "country", "FI");
        var lead = scene.staff("lead");
        var contact = scene.harmCase(lead, words) + "/contact";
        lead.sends(contact + "/requests", "reason", canaries.kept("a reason", "safeguarding.unsealing"));
        var deputy = scene.staff("deputy");
        var request = REQUEST.matcher(deputy.opens(contact).answer().body());
        assertTrue(request.find());
        assertFalse(lead.opens(contact + "/shown").answer().body().contains(reach), "alone");
        assertEquals(303, deputy.sends(request.group(), "do", "grant").status());
        assertTrue(lead.opens(contact + "/shown").answer().body().contains(reach), "together");
    }

    /** Nobody is asked for a key that no device holds. */
    void tidy() throws SQLException {
        owner.does("delete from passkey where public_key = '-'");
    }

    /** What a browser would send that made a key, and what stands beside one that was made. */
    private void nameAKey(Scene scene, Canaries canaries) throws SQLException {
        var label = canaries.nowhere("a key that was not made");
        scene.staff("editor").sends("/staff/passkeys", "label", label, "credential", "{}");
        owner.does("insert into passkey values ('%s', 'auditor', 'h', '%s', '-', 0, current_date)"
                .formatted(Id.fresh(), canaries.kept("a key", "public.passkey")));
    }
}
