package rostrum.consultation.guardian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Scenes;
import rostrum.consultation.Consultations;
import rostrum.people.AgeBand;
import rostrum.people.Assent;
import rostrum.people.Joining;
import rostrum.people.People;
import rostrum.people.guardian.Errand;
import rostrum.people.guardian.Guardians;
import rostrum.people.guardian.Route;
import rostrum.people.vault.Contact;
import rostrum.people.vault.Contacts;
import rostrum.platform.Id;
import rostrum.platform.Language;
import rostrum.platform.Secret;
import rostrum.platform.Time;

/** What guardians are promised, by the clock and by the database. */
@ExtendWith(ArquillianExtension.class)
class GuardiansIT {
    @Inject
    Guardians guardians;

    @Inject
    GuardianRounds rounds;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Consultations consultations;

    @Inject
    Contacts contacts;

    @Inject
    People people;

    @Inject
    Scenes scenes;

    @Inject
    Time time;

    @Resource(lookup = "java:comp/env/jdbc/rostrum")
    DataSource source;

    private final Secret receipt = People.freshReceipt();

    @Test
    void nobodyTakesPartBeforeAGuardianHasAnswered() throws SQLException {
        var consultation = opened(Duration.ZERO);
        var errand = asked(consultation);

        assertFalse(people.knows(receipt));
        assertEquals("0", answer("select count(*) from participant where consultation = '" + consultation + "'"));
        assertTrue(guardians.asked(errand.token()).isPresent());
        assertTrue(guardians.refuse(errand.token()));
    }

    @Test
    void refusingErasesEverythingAtOnce() throws SQLException {
        var errand = asked(opened(Duration.ZERO));

        assertTrue(guardians.refuse(errand.token()));

        assertGone(errand);
        assertFalse(people.knows(receipt));
    }

    @Test
    void aLetterThatNobodyAnswersIsForgottenAfterSevenDays() throws SQLException {
        var consultation = opened(Duration.ofDays(9));
        var errand = new ArrayList<Errand>();
        time.ago(Duration.ofDays(7).minusMinutes(5), () -> errand.add(asked(consultation)));
        rounds.run();
        assertTrue(guardians.waiting(receipt).isPresent());

        var later = new ArrayList<Errand>();
        time.ago(Duration.ofDays(7).plusMinutes(5), () -> later.add(asked(consultation, People.freshReceipt())));
        assertEquals(Optional.empty(), guardians.agree(later.get(0).token(), "of this test"));
        rounds.run();

        assertGone(later.get(0));
        guardians.refuse(errand.get(0).token());
    }

    @Test
    void agreeingLetsInOnceWithTheReceiptThatIsThere() throws SQLException {
        var errand = asked(opened(Duration.ZERO));

        assertTrue(guardians.agree(errand.token(), "of this test").isPresent());

        assertTrue(people.knows(receipt));
        assertEquals(Optional.empty(), guardians.agree(errand.token(), "of this test"));
        assertFalse(guardians.refuse(errand.token()));
        assertGone(errand);
    }

    @Test
    void twoAnswersAtTheSameInstantAreOne() throws Exception {
        var errand = asked(opened(Duration.ZERO));
        var together = new CyclicBarrier(2);
        Callable<Boolean> yes = () -> {
            together.await();
            return guardians.agree(errand.token(), "of this test").isPresent();
        };
        Callable<Boolean> no = () -> {
            together.await();
            return guardians.refuse(errand.token());
        };
        var hands = Executors.newFixedThreadPool(2);
        var answers = hands.invokeAll(List.of(yes, no));
        hands.shutdown();

        assertTrue(answers.get(0).get() ^ answers.get(1).get());
        assertEquals(answers.get(0).get(), people.knows(receipt));
    }

    @Test
    void theSecondLetterGoesOutOnceAfterADay() throws SQLException {
        var consultation = opened(Duration.ofDays(3));
        time.ago(Duration.ofHours(25), () -> guardians.agree(asked(consultation).token(), "of this test"));

        rounds.run();

        assertEquals("0", notices(consultation));
        assertEquals("1", kept(consultation));
    }

    @Test
    void theAddressGoesThirtyDaysAfterClosing() throws SQLException {
        var consultation = opened(Duration.ofDays(40));
        time.ago(Duration.ofDays(39), () -> guardians.agree(asked(consultation).token(), "of this test"));
        time.ago(Duration.ofDays(29), () -> consultations.close(consultation, "editor"));
        rounds.run();
        assertEquals("1", kept(consultation));
        var contact = answer("select contact from guardian_consent c join participant p on p.id = c.participant"
                + " where p.consultation = '" + consultation + "'");

        time.ago(Duration.ofDays(-2), rounds::run);

        assertEquals("0", kept(consultation));
        assertEquals(Optional.empty(), contacts.open(contact));
    }

    @Test
    void takingItBackLeavesNothing() throws SQLException {
        var consultation = opened(Duration.ZERO);
        var errand = asked(consultation);
        var back = guardians.agree(errand.token(), "of this test").orElseThrow();

        assertFalse(withdrawals.take(back, Route.GROUP));
        assertTrue(withdrawals.take(back, Route.LETTER));

        assertFalse(people.knows(receipt));
        assertEquals("0", answer("select count(*) from participant where consultation = '" + consultation + "'"));
        assertFalse(withdrawals.take(back, Route.LETTER));
    }

    @Test
    void whatACrashLeftInTheVaultIsSweptUp() {
        var left = new ArrayList<String>();
        time.ago(Duration.ofHours(4), () -> left.add(contacts.keep(new Contact("left@example.org", Language.EN, ""))));
        var fresh = contacts.keep(new Contact("fresh@example.org", Language.EN, ""));

        rounds.run();

        assertEquals(Optional.empty(), contacts.open(left.get(0)));
        assertTrue(contacts.open(fresh).isPresent());
        contacts.destroy(fresh);
    }

    @Test
    void writesThreeTimesAtMostAndCountsOnlyWhatArrived() {
        asked(opened(Duration.ZERO));
        for (int i = 0; i < 5; i++) again();

        for (int i = 0; i < 3; i++) guardians.arrived(again().orElseThrow());

        assertEquals(Optional.empty(), again());
        guardians.giveUp(guardians.waiting(receipt).orElseThrow());
        assertEquals(Optional.empty(), guardians.waiting(receipt));
    }

    private Optional<Errand> again() {
        return guardians.askAgain(guardians.waiting(receipt).orElseThrow(), Optional.empty());
    }

    @Test
    void nobodysPostBoxIsFilled() {
        var consultation = opened(Duration.ZERO);
        var address = Id.fresh() + "@example.org";
        var errands = new ArrayList<Errand>();
        while (!guardians.isEnough(address) && errands.size() < 20)
            errands.add(asked(consultation, People.freshReceipt(), address));

        assertEquals(5, errands.size());
        errands.forEach(errand -> guardians.refuse(errand.token()));
        assertFalse(guardians.isEnough(address));
    }

    private Errand asked(String consultation) {
        return asked(consultation, receipt);
    }

    private Errand asked(String consultation, Secret with) {
        return asked(consultation, with, Id.fresh() + "@example.org");
    }

    private Errand asked(String consultation, Secret with, String address) {
        var joining = new Joining(
                consultation, Language.EN, AgeBand.FROM_13, "FR", EnumSet.of(Assent.TAKE_PART), "of this test", true);
        return guardians
                .ask(joining, "", with, new Contact(address, Language.EN, ""))
                .orElseThrow();
    }

    private String opened(Duration ago) {
        var made = new ArrayList<String>();
        time.ago(ago, () -> made.add(scenes.opened(Duration.ofDays(60), 0)));
        return made.get(0);
    }

    private void assertGone(Errand errand) throws SQLException {
        assertEquals("0", answer("select count(*) from guardian_request where id = '" + errand.id() + "'"));
        assertEquals(Optional.empty(), contacts.open(errand.contactId()));
    }

    private String notices(String consultation) throws SQLException {
        return count(consultation, "notice_due");
    }

    private String kept(String consultation) throws SQLException {
        return count(consultation, "contact");
    }

    private String count(String consultation, String column) throws SQLException {
        return answer(
                "select count(c." + column + ") from guardian_consent c join participant p on p.id = c.participant"
                        + " where p.consultation = '" + consultation + "'");
    }

    private String answer(String question) throws SQLException {
        try (var connection = source.getConnection();
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
