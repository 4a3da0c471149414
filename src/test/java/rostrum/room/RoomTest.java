package rostrum.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rostrum.moderation.Contribution.Kind;
import rostrum.people.AgeBand;
import rostrum.people.Assent;
import rostrum.people.Participant;
import rostrum.people.ParticipantKey;
import rostrum.people.Pseudonym;
import rostrum.platform.Language;
import rostrum.room.round.Current;
import rostrum.room.round.Situation;
import rostrum.room.round.Step;

class RoomTest {
    private static final Instant FOUR = Instant.parse("2026-08-14T14:00:00Z");
    private static final Instant FIVE = FOUR.plus(Duration.ofHours(1));
    private static final Said VIEW = new Said(Kind.POST, "key-of-a-form", "One more thing");
    private static final Said CLAIM = new Said(Kind.STATEMENT, "key-of-a-form", "Age checks are fair.");
    private static final Participant HERON = participant("c", AgeBand.FROM_13, EnumSet.of(Assent.ROOM, Assent.QUOTE));

    private static final Topic TOPIC =
            new Topic("topic", "c", List.of(new TopicText(Language.EN, "Age checks", "What would be fair?")));
    private static final Room ROOM = new Room("room-one", TOPIC, AgeBand.FROM_13, Language.EN, FOUR, FIVE);

    private final Topic topic = TOPIC;
    private final Room room = new Room("room-one", topic, AgeBand.FROM_13, Language.EN, FOUR, FIVE);

    @Test
    void takesPostsWhileItIsOpenAndKept() {
        assertEquals(Optional.empty(), room.refuses(VIEW, HERON, at(FOUR)));
    }

    @Test
    void isSilentBeforeItOpens() {
        assertEquals(Optional.of(No.NOT_OPEN), room.refuses(VIEW, HERON, at(FOUR.minusSeconds(1))));
    }

    @Test
    void fallsSilentAtClosingTime() {
        assertEquals(Optional.of(No.CLOSED), room.refuses(VIEW, HERON, at(FIVE)));
    }

    @Test
    void fallsSilentWithItsConsultation() {
        assertEquals(Optional.of(No.CLOSED), room.refuses(VIEW, HERON, with(FOUR, false, true, false, 0)));
    }

    @Test
    void takesNothingFromWhomAModeratorAskedToPause() {
        var seat = new Seat("seat", "room-one", HERON.key(), "Heron");
        seat.mute("post", FIVE);

        assertEquals(Optional.of(FIVE), seat.mutedUntil(FIVE.minusMillis(1)));
        assertEquals(Optional.empty(), seat.mutedUntil(FIVE));
        assertEquals(Optional.of(No.MUTED), room.refuses(VIEW, HERON, with(FOUR, true, true, true, 0)));
    }

    @Test
    void thePauseIsOverWhenItsPostIsShownAfterAllAndNotForAnother() {
        var seat = new Seat("seat", "room-one", HERON.key(), "Heron");
        seat.mute("post", FIVE);

        seat.unmute("another");
        assertEquals(Optional.of(FIVE), seat.mutedUntil(FOUR));
        seat.unmute("post");
        assertEquals(Optional.empty(), seat.mutedUntil(FOUR));
    }

    @Test
    void staysClosedOnceItWasClosedEarly() {
        assertTrue(room.close(FOUR.plusSeconds(60)));
        assertFalse(room.close(FOUR.plusSeconds(61)));

        assertEquals(Optional.of(No.CLOSED), room.refuses(VIEW, HERON, at(FOUR.plusSeconds(62))));
        assertEquals(Phase.CLOSED, room.phase(FOUR.plusSeconds(62)));
    }

    @Test
    void onlyReadsWhileFewerThanTwoModeratorsAreThere() {
        assertEquals(Optional.of(No.NOT_KEPT), room.refuses(VIEW, HERON, with(FOUR, true, false, false, 0)));
    }

    @Test
    void takesNothingWhileItPauses() {
        assertEquals(Optional.of(No.PAUSED), refusal(new Situation(1, 0, true, null, "", null), FOUR));
    }

    @Test
    void takesPostsInTheStepForWritingAlone() {
        for (var step : Step.values()) {
            var current = new Current(step, FIVE, 60);
            var expected = step == Step.WRITE ? Optional.empty() : Optional.of(No.NOT_NOW);

            assertEquals(expected, refusal(new Situation(1, 0, false, null, "", current), FOUR), step.code());
        }
    }

    @Test
    void letsAnAuthorOfASlowTalkWait() {
        var slow = new Situation(1, 30, false, null, "", null);

        assertEquals(Optional.of(No.SLOW), refusal(slow, FOUR.plusMillis(1)));
        assertEquals(Optional.empty(), refusal(slow, FOUR));
    }

    @Test
    void letsThreePostsOfOneAuthorWait() {
        assertEquals(Optional.empty(), room.refuses(VIEW, HERON, with(FOUR, true, true, false, 2)));
        assertEquals(Optional.of(No.THREE_WAIT), room.refuses(VIEW, HERON, with(FOUR, true, true, false, 3)));
    }

    @Test
    void takesNothingMoreWhileModeratorsAreBehind() {
        var crowded = new Circumstances(FOUR, true, true, false, true, 0, Situation.FREE, FOUR);

        assertEquals(Optional.of(No.CROWDED), room.refuses(VIEW, HERON, crowded));
        assertEquals(Optional.of(No.CROWDED), room.refuses(CLAIM, HERON, crowded));
    }

    @Test
    void takesStatementsOnlyFromThoseWhoMayBeQuoted() {
        var shy = participant("c", AgeBand.FROM_13, EnumSet.of(Assent.ROOM));

        assertEquals(Optional.empty(), room.refuses(CLAIM, HERON, at(FOUR)));
        assertEquals(Optional.of(No.NOT_QUOTABLE), room.refuses(CLAIM, shy, at(FOUR)));
        assertEquals(Optional.empty(), room.refuses(VIEW, shy, at(FOUR)));
    }

    @Test
    void admitsItsOwnAgeBandAlone() {
        assertTrue(room.admits(HERON));
        assertFalse(room.admits(participant("c", AgeBand.FROM_18, EnumSet.of(Assent.ROOM))));
        assertFalse(room.admits(participant("other", AgeBand.FROM_13, EnumSet.of(Assent.ROOM))));
        assertFalse(room.admits(participant("c", AgeBand.FROM_13, EnumSet.of(Assent.QUOTE))));
    }

    @Test
    void saysOnceThatItOpened() {
        assertFalse(room.open(FOUR.minusSeconds(1)));
        assertTrue(room.open(FOUR));
        assertFalse(room.open(FOUR.plusSeconds(1)));
    }

    @Test
    void fallsBackToALanguageInWhichTheTopicWasWritten() {
        assertEquals("Age checks", topic.text(Language.AR).title());
        assertEquals(Language.EN, topic.text(Language.AR).language());
    }

    private static Circumstances at(Instant now) {
        return with(now, true, true, false, 0);
    }

    private static Circumstances with(Instant now, boolean open, boolean kept, boolean muted, long waiting) {
        return new Circumstances(now, open, kept, muted, false, waiting, Situation.FREE, now);
    }

    private static Optional<No> refusal(Situation situation, Instant next) {
        return ROOM.refuses(VIEW, HERON, new Circumstances(FOUR, true, true, false, false, 0, situation, next));
    }

    private static Participant participant(String consultation, AgeBand band, Set<Assent> assents) {
        return new Participant(
                new ParticipantKey("p"),
                consultation,
                band,
                "FI",
                Language.EN,
                new Pseudonym("Quiet Heron"),
                assents,
                false);
    }
}
