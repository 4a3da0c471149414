package rostrum.platform.ledger;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rostrum.platform.Hmac;
import rostrum.platform.ledger.Chain.Mark;
import rostrum.platform.ledger.Flaw.Kind;

/** Whoever changes the audit without the key is found. */
class ExaminationTest {
    private static final Chain CHAIN = chain("ours");
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    /** A row of the chain as the database has it. */
    private record Row(long seq, Note note, String seal, String link) {}

    private final List<Row> rows = new ArrayList<>(linked(5));
    private final List<Checkpoint> inside = checkpoints(rows);
    private @Nullable Checkpoint beginning;
    private final List<String> outside = inside.stream().map(Checkpoint::line).collect(toCollection(ArrayList::new));

    @Test
    void findsNothingWhereNothingWasDone() {
        var report = examine();

        assertEquals(List.of(), report.flaws());
        assertEquals(new Report(5, 0, 5, 5, List.of()), report);
    }

    @Test
    void anEmptyAuditIsWhole() {
        assertEquals(List.of(), new Examination(CHAIN, List.of()).end().flaws());
    }

    @Test
    void findsAFlippedRow() {
        rows.set(1, with(rows.get(1), changed(rows.get(1).note()), rows.get(1).seal()));

        assertEquals(List.of(new Flaw(Kind.CHANGED, 2)), examine().flaws());
    }

    @Test
    void findsARowThatSomebodySealedWithAnotherKey() {
        var forged = changed(rows.get(1).note());
        rows.set(1, with(rows.get(1), forged, chain("theirs").seal(forged)));

        assertEquals(
                List.of(new Flaw(Kind.CHANGED, 2), new Flaw(Kind.MOVED, 2)),
                examine().flaws());
    }

    @Test
    void findsADeletedRow() {
        rows.remove(2);

        assertEquals(List.of(new Flaw(Kind.GAP, 4)), examine().flaws());
    }

    @Test
    void findsTheFirstRowDeleted() {
        rows.remove(0);

        assertEquals(List.of(new Flaw(Kind.GAP, 2)), examine().flaws());
    }

    @Test
    void findsADeletedRowWhoseNumberWasGivenToTheNext() {
        rows.remove(4);
        rows.set(
                3,
                new Row(
                        4,
                        linked(5).get(4).note(),
                        linked(5).get(4).seal(),
                        linked(5).get(4).link()));

        assertEquals(
                List.of(new Flaw(Kind.MOVED, 4), new Flaw(Kind.REPLACED, 4), new Flaw(Kind.CUT, 5)),
                examine().flaws());
    }

    @Test
    void findsRowsInAnotherOrder() {
        var second = rows.get(1);
        rows.set(1, with(rows.get(1), rows.get(2).note(), rows.get(2).seal()));
        rows.set(2, with(rows.get(2), second.note(), second.seal()));

        assertEquals(
                List.of(new Flaw(Kind.MOVED, 2), new Flaw(Kind.MOVED, 3)),
                examine().flaws());
    }

    @Test
    void findsTheTailCutOff() {
        rows.subList(3, 5).clear();

        assertEquals(List.of(new Flaw(Kind.CUT, 5), new Flaw(Kind.UNSIGNED, 3)), without(inside, 3));
    }

    @Test
    void findsTheTailCutOffTogetherWithItsCheckpoints() {
        rows.subList(3, 5).clear();
        inside.subList(3, 5).clear();

        assertEquals(
                List.of(new Flaw(Kind.CUT, 5), new Flaw(Kind.LOST, 4), new Flaw(Kind.LOST, 5)),
                examine().flaws());
    }

    @Test
    void findsEverythingCutOff() {
        rows.clear();
        inside.clear();

        assertEquals(new Flaw(Kind.CUT, 5), examine().flaws().get(0));
    }

    @Test
    void findsAChainThatWasContinuedAfterACut() {
        rows.subList(3, 5).clear();
        inside.subList(3, 5).clear();
        var note = note(9);
        var link = CHAIN.link(4, rows.get(2).link(), CHAIN.seal(note));
        rows.add(new Row(4, note, CHAIN.seal(note), link));
        inside.add(Checkpoint.signed(CHAIN, 4, link, NOON));
        outside.add(inside.get(3).line());

        assertEquals(
                List.of(new Flaw(Kind.REPLACED, 4), new Flaw(Kind.CUT, 5), new Flaw(Kind.LOST, 5)),
                examine().flaws());
    }

    @Test
    void findsItByTheCheckpointsOfTheDatabaseAlone() {
        rows.subList(3, 5).clear();
        outside.subList(3, 5).clear();
        rows.add(new Row(4, note(9), CHAIN.seal(note(9)), CHAIN.link(4, rows.get(2).link(), CHAIN.seal(note(9)))));

        assertEquals(
                List.of(new Flaw(Kind.REPLACED, 4), new Flaw(Kind.CUT, 5)), examine().flaws());
    }

    @Test
    void findsAMissingFileAndALineThatIsNone() {
        outside.clear();
        assertEquals(List.of(new Flaw(Kind.NO_FILE, 0)), examine().flaws());

        outside.add("5 was fine");
        assertEquals(List.of(new Flaw(Kind.GARBLED, 1)), examine().flaws());
    }

    @Test
    void beginsWhereOlderNotesWereRolledOff() {
        rows.subList(0, 2).clear();
        inside.subList(0, 1).clear();
        beginning = Checkpoint.signed(Mark.BEGINNING, CHAIN, 2, inside.get(0).link(), NOON);

        assertEquals(List.of(), examine().flaws());
    }

    @Test
    void findsABeginningThatSomebodyMadeUpFromACheckpoint() {
        rows.subList(0, 2).clear();
        beginning = inside.get(1);

        assertEquals(List.of(new Flaw(Kind.FALSE, 2)), examine().flaws());
    }

    @Test
    void findsACheckpointThatSomebodyElseSigned() {
        inside.set(4, Checkpoint.signed(chain("theirs"), 5, rows.get(4).link(), NOON));

        assertEquals(List.of(new Flaw(Kind.FALSE, 5)), examine().flaws());
    }

    @Test
    void findsAWaitingNoteThatWeDidNotWrite() {
        var examination = new Examination(CHAIN, List.of());
        examination.waiting(note(1), CHAIN.seal(note(1)));
        examination.waiting(note(2), CHAIN.seal(note(3)));

        assertEquals(List.of(new Flaw(Kind.FOREIGN, 0)), examination.end().flaws());
    }

    @Test
    void fieldsCannotRunIntoEachOther() {
        var one = new Note("a", NOON, "staff", "bc", "d", "");
        var other = new Note("a", NOON, "staff", "b", "cd", "");

        assertEquals(2, Stream.of(one, other).map(CHAIN::seal).distinct().count());
    }

    private List<Flaw> without(List<Checkpoint> checkpoints, long seq) {
        checkpoints.removeIf(one -> one.seq() == seq);
        outside.removeIf(line -> line.startsWith(seq + " "));
        return examine().flaws();
    }

    private Report examine() {
        var examination = new Examination(CHAIN, outside);
        if (beginning != null) examination.beginsAfter(beginning);
        inside.forEach(examination::inside);
        rows.forEach(row -> examination.linked(row.seq(), row.note(), row.seal(), row.link()));
        return examination.end();
    }

    private static List<Row> linked(int count) {
        var rows = new ArrayList<Row>();
        var before = Chain.START;
        for (int seq = 1; seq <= count; seq++) {
            var seal = CHAIN.seal(note(seq));
            before = CHAIN.link(seq, before, seal);
            rows.add(new Row(seq, note(seq), seal, before));
        }
        return rows;
    }

    private static List<Checkpoint> checkpoints(List<Row> rows) {
        return rows.stream()
                .map(row -> Checkpoint.signed(CHAIN, row.seq(), row.link(), NOON))
                .collect(toCollection(ArrayList::new));
    }

    private static Note note(int number) {
        return new Note("note-" + number, NOON.plusSeconds(number), "editor", "thing.done", "thing", "" + number);
    }

    private static Note changed(Note note) {
        return new Note(note.id(), note.at(), "somebody-else", note.act(), note.subject(), note.detail());
    }

    private static Row with(Row row, Note note, String seal) {
        return new Row(row.seq(), note, seal, row.link());
    }

    private static Chain chain(String key) {
        return new Chain(new Hmac(key.getBytes(StandardCharsets.UTF_8)));
    }
}
