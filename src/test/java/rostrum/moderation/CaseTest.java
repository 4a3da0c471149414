package rostrum.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rostrum.people.AgeBand;
import rostrum.platform.Language;

class CaseTest {
    private static final Instant FOUR = Instant.parse("2027-01-04T16:00:00Z");
    private static final Instant LATER = FOUR.plus(Lease.LENGTH);
    private static final Ruling APPROVE = Ruling.of(State.APPROVED);
    private static final Ruling REJECT = new Ruling(State.REJECTED, Reason.R04);
    private static final Ruling ESCALATE = new Ruling(State.ESCALATED, Reason.R10);

    private final Case post = a(Contribution.Kind.POST);

    @Test
    void whoHoldsTheLeaseDecides() {
        post.lease("amal", "t1", FOUR);

        var decision = post.decide(APPROVE, new Claim("amal", "t1", 1), FOUR).orElseThrow();

        assertEquals(State.APPROVED, post.state());
        assertEquals("amal", decision.by());
        assertEquals(2, post.version());
    }

    @Test
    void nobodyTakesACaseFromAnother() {
        assertTrue(post.lease("amal", "t1", FOUR).isPresent());

        assertEquals(Optional.empty(), post.lease("boris", "t2", FOUR));
        assertEquals(Optional.empty(), post.decide(REJECT, new Claim("boris", "t2", 1), FOUR));
    }

    @Test
    void aLeaseCannotBeUsedUnderAnotherName() {
        post.lease("amal", "t1", FOUR);

        assertEquals(Optional.empty(), post.decide(APPROVE, new Claim("boris", "t1", 1), FOUR));
    }

    @Test
    void anAbandonedCaseIsFreeAgainWhenItsLeaseIsOver() {
        post.lease("amal", "t1", FOUR);

        assertTrue(post.lease("boris", "t2", LATER).isPresent());
        assertEquals(Optional.empty(), post.decide(APPROVE, new Claim("amal", "t1", 1), LATER));
    }

    @Test
    void aLeaseThatIsOverDecidesNothingEvenIfNobodyCame() {
        post.lease("amal", "t1", FOUR);

        assertEquals(Optional.empty(), post.decide(APPROVE, new Claim("amal", "t1", 1), LATER));
        assertEquals(State.QUEUED, post.state());
    }

    @Test
    void askingAgainKeepsTheLeaseLonger() {
        post.lease("amal", "t1", FOUR);

        var longer = post.lease("amal", "t2", FOUR.plusSeconds(60)).orElseThrow();

        assertEquals("t1", longer.token());
        assertEquals(LATER.plusSeconds(60), longer.until());
    }

    @Test
    void aDoubleClickDecidesOnce() {
        post.lease("amal", "t1", FOUR);
        var claim = new Claim("amal", "t1", 1);

        assertTrue(post.decide(APPROVE, claim, FOUR).isPresent());
        assertEquals(Optional.empty(), post.decide(APPROVE, claim, FOUR));
    }

    @Test
    void whatIsHandedBackIsFree() {
        post.lease("amal", "t1", FOUR);

        assertTrue(post.pass(new Claim("amal", "t1", 1), FOUR));

        assertTrue(post.lease("boris", "t2", FOUR).isPresent());
        assertEquals(1, post.version());
    }

    @Test
    void theAuthorTakesItBackEvenWhileAModeratorReads() {
        post.lease("amal", "t1", FOUR);

        assertTrue(post.withdraw(FOUR).isPresent());

        assertEquals(Optional.empty(), post.decide(APPROVE, new Claim("amal", "t1", 1), FOUR));
    }

    @Test
    void whatIsRejectedCannotBeTakenBack() {
        settle(REJECT);

        assertEquals(Optional.empty(), post.withdraw(FOUR));
        assertEquals(Optional.empty(), post.lease("boris", "t2", FOUR));
    }

    @Test
    void whatIsApprovedCanBeTakenBackByItsAuthor() {
        settle(APPROVE);

        assertEquals(Decision.AUTHOR, post.withdraw(FOUR).orElseThrow().by());
        assertEquals(State.WITHDRAWN, post.state());
    }

    @Test
    void whoRejectedItDoesNotGetTheAppeal() {
        var rejection = settle(REJECT);

        assertEquals(State.QUEUED, post.appeal(rejection, FOUR).orElseThrow().state());

        assertEquals(Optional.empty(), post.lease("amal", "t2", FOUR));
        assertTrue(seen(post).page("amal", Optional.empty()).barred());
        assertTrue(post.lease("boris", "t3", FOUR).isPresent());
    }

    @Test
    void thereIsOneAppeal() {
        post.appeal(settle(REJECT), FOUR);
        post.lease("boris", "t2", FOUR);

        var again = post.decide(REJECT, new Claim("boris", "t2", 3), FOUR).orElseThrow();

        assertEquals(Optional.empty(), post.appeal(again, FOUR));
    }

    @Test
    void anAppealComesWithinAWeekAndAgainstARejectionOnly() {
        var rejection = settle(REJECT);

        assertEquals(Optional.empty(), post.appeal(rejection, FOUR.plus(Duration.ofDays(7))));
        assertEquals(Optional.empty(), a(Contribution.Kind.POST).appeal(rejection, FOUR));
        assertTrue(post.appeal(rejection, FOUR.plus(Duration.ofDays(7)).minusMillis(1))
                .isPresent());
    }

    @Test
    void whatIsRedactedIsReadByOthersAsItIsLeft() {
        var decision = settle(new Ruling(State.REDACTED, Reason.R01, "W[…]"));

        assertTrue(post.state().isShown());
        assertEquals("W[…]", post.announce(decision, FOUR).words());
        assertEquals(State.APPROVED, post.announce(decision, FOUR).state());
        assertEquals("Words", post.contribution().words(), "the author still reads what was struck");
    }

    @Test
    void whatIsHeldIsReleasedOrRejectedAndNothingElse() {
        settle(new Ruling(State.HELD, Reason.R04));

        assertEquals(Optional.empty(), again(APPROVE), "not without going back to the queue");
        assertTrue(again(Ruling.of(State.QUEUED)).isPresent());
        assertTrue(again(APPROVE).isPresent());
    }

    @Test
    void otherWordsAreShownIfTheirAuthorAgrees() {
        settle(new Ruling(State.PROPOSED, Reason.R04, "Kinder words"));
        assertEquals(Optional.empty(), post.lease("boris", "t2", FOUR), "no moderator decides it meanwhile");

        var yes = post.accept(FOUR).orElseThrow();

        assertEquals("accepted", yes.act());
        assertEquals("Kinder words", post.announce(yes, FOUR).words());
        assertEquals(Optional.empty(), post.accept(FOUR));
    }

    @Test
    void otherWordsAreNotShownAgainstTheirAuthorWhoMayStillAppeal() {
        var proposal = settle(new Ruling(State.PROPOSED, Reason.R04, "Kinder words"));

        var no = post.decline(proposal, Decision.CLOCK, FOUR).orElseThrow();

        assertEquals("lapsed", no.act());
        assertEquals(Reason.R04, no.reason());
        assertFalse(no.isOfModerator());
        assertTrue(post.appeal(no, FOUR).isPresent());
        assertTrue(post.bars("amal"), "who proposed does not decide the appeal");
        again(APPROVE);
        assertEquals("", post.announce(no, FOUR).words());
        assertEquals("Words", post.text().shown());
    }

    @Test
    void aReaderWhoFindsItAgainstTheRulesHidesItUntilAModeratorHasReadIt() {
        settle(APPROVE);

        assertEquals("flagged", post.flag("bilal", FOUR).orElseThrow().act());
        assertEquals(State.HIDDEN, post.state());
        assertTrue(again(APPROVE).isPresent());

        assertEquals(Optional.empty(), post.flag("chen", FOUR), "nobody silences somebody else by turns");
        assertTrue(post.report("chen", true, FOUR).isPresent(), "harm is heard whoever tells of it");
    }

    @Test
    void oneReaderFlagsOnce() {
        settle(APPROVE);
        post.flag("bilal", FOUR);
        assertTrue(again(new Ruling(State.REJECTED, Reason.R04)).isPresent());

        assertEquals(Optional.empty(), post.flag("chen", FOUR), "it is hidden already");
    }

    @Test
    void aModeratorReadsOnceMoreWhatIsShownAndRedactsIt() {
        settle(APPROVE);
        post.reopen("boris", FOUR);
        var later = again(new Ruling(State.REDACTED, Reason.R01, "W[…]")).orElseThrow();

        assertEquals("W[…]", post.announce(later, FOUR).words());
        post.reopen("boris", FOUR);
        again(APPROVE);
        assertEquals("W[…]", post.text().shown(), "what was struck does not come back by itself");
    }

    @Test
    void twoDoNotUnderstandItsLanguageBeforeItIsRefusedForThat() {
        post.lease("amal", "t1", FOUR);
        assertTrue(post.passAsStranger(new Claim("amal", "t1", 1), FOUR));
        post.lease("boris", "t2", FOUR);

        assertFalse(post.passAsStranger(new Claim("boris", "t2", 1), FOUR));
        assertTrue(post.decide(new Ruling(State.REJECTED, Reason.R15), new Claim("boris", "t2", 1), FOUR)
                .isPresent());
    }

    @Test
    void nothingIsLeftOfAnErasedAuthorsWords() {
        assertEquals(State.WITHDRAWN, post.erase("nothing", FOUR).orElseThrow().state());

        assertEquals("", post.contribution().words());
        assertEquals("nothing", post.contribution().id());
    }

    @Test
    void whatTheLeadHasStaysWithTheLeadAndNeverComesBack() {
        settle(ESCALATE);
        assertEquals(Optional.empty(), post.erase("nothing", FOUR));
        assertEquals("Words", post.contribution().words());

        assertEquals(State.WITHDRAWN, post.sendBack("lead", FOUR).orElseThrow().state());
        assertEquals("", post.contribution().words());
    }

    @Test
    void harmWithoutSubstanceGoesBackToTheQueueAndIsDecidedAnew() {
        settle(ESCALATE);

        assertTrue(post.sendBack("lead", FOUR).isPresent());

        post.lease("boris", "t2", FOUR);
        assertTrue(post.decide(APPROVE, new Claim("boris", "t2", 3), FOUR).isPresent());
    }

    @Test
    void whatTheLeadActedOnIsOverAndNeverShown() {
        settle(ESCALATE);

        assertTrue(post.close("lead", FOUR).isPresent());

        assertEquals(State.ESCALATED, post.state());
        assertEquals(Optional.empty(), post.close("lead", FOUR));
        assertEquals(Optional.empty(), post.sendBack("lead", FOUR));
    }

    @Test
    void onlyWhatIsEscalatedGoesBack() {
        assertEquals(Optional.empty(), post.sendBack("lead", FOUR));
    }

    @Test
    void whatSomebodyTellsOfIsHiddenAtOnce() {
        settle(APPROVE);

        var hidden = post.report("bilal", true, FOUR).orElseThrow();

        assertEquals(State.ESCALATED, post.state());
        assertEquals(Decision.READER, hidden.by());
        assertEquals("reported", hidden.act());
        assertEquals(Fate.HIDDEN, post.fate(Optional.of(hidden)));
        assertEquals(Optional.empty(), post.lease("boris", "t2", FOUR));
    }

    @Test
    void whatWasReportedAndReturnedIsShownAnewByAModeratorAlone() {
        settle(APPROVE);
        post.report("bilal", true, FOUR);

        var back = post.sendBack("lead", FOUR).orElseThrow();

        assertEquals(State.QUEUED, post.state());
        assertEquals(Fate.OPEN, post.fate(Optional.of(back)));
        assertTrue(again(APPROVE).isPresent());
    }

    @Test
    void onePersonHidesItOnceAndAnotherOneOnceMore() {
        settle(APPROVE);
        post.report("bilal", true, FOUR);
        post.sendBack("lead", FOUR);
        again(APPROVE);

        assertEquals(Optional.empty(), post.report("bilal", true, FOUR));
        assertEquals(State.APPROVED, post.state());
        assertTrue(post.report("chen", true, FOUR).isPresent());
        assertEquals(State.ESCALATED, post.state());
    }

    @Test
    void whoTellsOfWhatIsHiddenAlreadyHasToldOfIt() {
        settle(APPROVE);
        post.report("bilal", true, FOUR);

        assertEquals(Optional.empty(), post.report("chen", true, FOUR));
        post.sendBack("lead", FOUR);
        again(APPROVE);

        assertEquals(Optional.empty(), post.report("chen", true, FOUR));
    }

    @Test
    void whoHasHiddenMuchHidesNothingAloneAndAModeratorReadsItFirst() {
        settle(APPROVE);

        var doubted = post.report("bilal", false, FOUR).orElseThrow();

        assertEquals(State.DOUBTED, post.state());
        assertTrue(doubted.isQuiet(), "others read it as before");
        assertEquals(Fate.OPEN, post.fate(Optional.of(doubted)));
        assertTrue(seen(post).page("amal", Optional.empty()).covered());
        var yes = again(APPROVE).orElseThrow();
        assertTrue(yes.isQuiet());
        assertEquals(Optional.empty(), post.flag("chen", FOUR), "read again, and shown");
    }

    @Test
    void twoPeopleHideItWhateverTheyHidBefore() {
        settle(APPROVE);
        post.report("bilal", false, FOUR);
        post.lease("amal", "t9", FOUR);

        var hidden = post.report("chen", false, FOUR).orElseThrow();

        assertEquals(State.ESCALATED, post.state());
        assertEquals(Fate.HIDDEN, post.fate(Optional.of(hidden)));
        assertEquals(Optional.empty(), post.decide(APPROVE, new Claim("amal", "t9", 3), FOUR));
    }

    @Test
    void whatIsDoubtedIsHiddenByWhoReadsItAndByNobodyElseMeanwhile() {
        settle(APPROVE);
        post.report("bilal", false, FOUR);
        post.lease("amal", "t9", FOUR);
        assertEquals(Optional.empty(), post.decide(REJECT, new Claim("amal", "t9", 3), FOUR), "it is shown");
        assertEquals(Optional.empty(), post.reopen("boris", FOUR));

        assertTrue(post.reopen("amal", FOUR).isPresent());
        assertTrue(again(REJECT).isPresent());
    }

    @Test
    void aSecondPersonTakesItOutOfTheQueueToo() {
        settle(APPROVE);
        post.report("bilal", true, FOUR);
        post.sendBack("lead", FOUR);

        assertTrue(post.report("chen", true, FOUR).isPresent());
        assertEquals(State.ESCALATED, post.state());
    }

    @Test
    void theAuthorHidesTheirOwnWheneverTheyTell() {
        settle(APPROVE);
        var told = post.worry(FOUR).orElseThrow();
        assertEquals(Fate.OPEN, post.fate(Optional.of(told)));
        post.sendBack("lead", FOUR);
        again(APPROVE);

        assertTrue(post.worry(FOUR).isPresent());
    }

    @Test
    void theLeadsEndHoldsWhateverBecameOfItMeanwhile() {
        settle(APPROVE);
        post.report("bilal", true, FOUR);
        post.sendBack("lead", FOUR);
        again(APPROVE);
        assertEquals(Optional.empty(), post.report("bilal", true, FOUR));

        var end = post.close("lead", FOUR).orElseThrow();

        assertEquals(State.ESCALATED, post.state());
        assertEquals(Fate.CLOSED, post.fate(Optional.of(end)));
        assertEquals(Optional.empty(), post.report("chen", true, FOUR));
        assertEquals(Optional.empty(), post.close("lead", FOUR));
    }

    @Test
    void anAppealBringsNothingBackThatTheLeadHasClosed() {
        var rejection = settle(REJECT);
        post.close("lead", FOUR);

        assertEquals(Optional.empty(), post.appeal(rejection, FOUR));
    }

    @Test
    void theLeadsReturnIsNoModeratorsFirstWordAndTheNextOneIs() {
        assertTrue(new Decision("case", 1, State.QUEUED, REJECT, "amal", FOUR).isFirst());
        assertFalse(new Decision("case", 1, State.ESCALATED, Ruling.of(State.QUEUED), "lead", FOUR).isFirst());
        assertTrue(new Decision("case", 2, State.QUEUED, APPROVE, "amal", FOUR).isFirst());
        assertFalse(new Decision("case", 3, State.QUEUED, APPROVE, "amal", FOUR).isFirst(), "an appeal");
    }

    @Test
    void whatWasTakenBackIsNeitherHiddenNorClosed() {
        post.withdraw(FOUR);

        assertEquals(Optional.empty(), post.report("bilal", true, FOUR));
        assertEquals(Optional.empty(), post.close("lead", FOUR));
    }

    @Test
    void onceItIsDecidedItsMomentIsCoarse() {
        var exact = FOUR.plusSeconds(754).plusNanos(17_000);
        var one = new Case("case", a(Contribution.Kind.ANSWER).contribution(), exact);
        assertEquals(exact, one.openedAt());

        one.lease("amal", "t1", exact);
        assertEquals(exact, one.openedAt());
        one.decide(APPROVE, new Claim("amal", "t1", 1), exact);

        assertEquals(FOUR, one.openedAt());
        assertEquals(FOUR, one.withdraw(exact).orElseThrow().at(), "what the author did, too");
    }

    private Optional<Decision> again(Ruling ruling) {
        post.lease("boris", "t2", FOUR);
        return post.decide(ruling, new Claim("boris", "t2", post.version()), FOUR);
    }

    @Test
    void anAnswerIsReadByItsModeratorAloneAndWithoutAnAge() {
        var answer = a(Contribution.Kind.ANSWER);
        answer.lease("amal", "t1", FOUR);

        assertEquals("Words", seen(answer).page("amal", Optional.empty()).words());
        assertEquals("", seen(answer).page("boris", Optional.empty()).words());
        assertEquals("", seen(answer).line().words());
        assertNull(seen(answer).line().band());
    }

    @Test
    void aReportOfHarmIsNoLongerAModerators() {
        settle(ESCALATE);

        assertEquals("", seen(post).page("amal", Optional.empty()).words());
        assertFalse(seen(post).page("amal", Optional.empty()).mine());
    }

    /** Covered, so that nobody meets it unprepared. */
    @Test
    void whatWasHiddenIsCoveredUntilSomebodyAsksForIt() {
        settle(APPROVE);
        assertFalse(seen(post).page("amal", Optional.empty()).covered());
        post.flag("bilal", FOUR);

        assertTrue(seen(post).page("amal", Optional.empty()).covered());
    }

    private static Reading seen(Case of) {
        return new Reading(of, FOUR);
    }

    private Decision settle(Ruling ruling) {
        post.lease("amal", "t1", FOUR);
        return post.decide(ruling, new Claim("amal", "t1", 1), FOUR).orElseThrow();
    }

    static Case a(Contribution.Kind kind) {
        return new Case(
                "case",
                new Contribution(kind, "c", "consultation", "Age checks", AgeBand.FROM_13, Language.EN, "Words"),
                FOUR);
    }
}
