package rostrum.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rostrum.people.AgeBand;
import rostrum.people.Region;
import rostrum.platform.Language;
import rostrum.platform.disclosure.Count;
import rostrum.room.Choice;

class RecordTest {
    private static final List<Record.Person> PEOPLE = new Crowd()
            .with(
                    1,
                    AgeBand.FROM_13,
                    Region.EUR,
                    Map.of("report", List.of("app"), "helps", List.of("answer", "button")))
            .with(1, AgeBand.FROM_16, Region.AFR)
            .people();
    private static final List<Tally> STATEMENTS =
            List.of(new Tally("s1", "One\tbutton\nfor all", Language.EN, 20, 4, 2));
    private static final List<Record.Voter> VOTERS =
            List.of(new Record.Voter("k0", AgeBand.FROM_13, Region.EUR, Map.of("s1", Choice.AGREE)));
    private static final Voiced.Author AUTHOR = new Voiced.Author("k0", AgeBand.FROM_13, Region.EUR);
    private static final List<Voiced> VIEWS = List.of(
            Voiced.by(AUTHOR, new View("why", "Because", Language.EN, true)),
            Voiced.by(AUTHOR, new View("room", "Nobody\\ answers", Language.EN, false)));
    private static final Brought BROUGHT =
            new Brought(0, List.of(), List.of(Voiced.byNobody(new View("why", "We all said so", Language.EN, false))));

    private static final List<Origins> ORIGINS =
            List.of(new Origins(Region.AFR, AgeBand.FROM_16, 1), new Origins(Region.AMS, AgeBand.FROM_16, 0));

    @Test
    void isTheSameTextForTheSameFacts() {
        assertEquals("""
                record\t4\tc1
                person\ta\t16-17\tAFR
                person\tb\t13-15\tEUR
                answer\tb\thelps\tanswer button
                answer\tb\treport\tapp
                origins\tAFR\t16-17\t1
                origins\tAMS\t16-17\t0
                voices\t7
                statement\ts1\ten\tOne\\tbutton\\nfor all\t20\t4\t2
                voter\tc\t13-15\tEUR
                vote\tc\ts1\tagree
                view\tx\tv\t13-15\tEUR\troom\ten\t\tNobody\\\\ answers
                view\tz\tv\t13-15\tEUR\twhy\ten\tquotable\tBecause
                group-view\tg\t\t\t\twhy\ten\t\tWe all said so
                """, frozen("b", "a", "c", "z", "x", "v", "g").canonical());
    }

    @Test
    void forgetsTheKeysThatPeopleHad() {
        assertFalse(frozen("b", "a", "c", "z", "x", "v", "g").canonical().contains("k0"));
    }

    @Test
    void hasAHashThatAnyChangeChanges() {
        assertEquals(
                frozen("b", "a", "c", "z", "x", "v", "g").hash(),
                frozen("b", "a", "c", "z", "x", "v", "g").hash());
        assertNotEquals(
                frozen("b", "a", "c", "z", "x", "v", "g").hash(),
                frozen("a", "b", "c", "z", "x", "v", "g").hash());
        assertEquals(64, frozen("b", "a", "c", "z", "x", "v", "g").hash().length());
    }

    @Test
    void isReadAgainAsItWasWritten() {
        var record = frozen("b", "a", "c", "z", "x", "v", "g");
        var read = RecordText.read(record.canonical());

        assertEquals(record.people(), read.people());
        assertEquals(record.origins(), read.origins());
        assertEquals(
                Stream.concat(record.views().stream(), record.brought().views().stream())
                        .toList(),
                read.views());
    }

    @Test
    void saysWhatItDidNotWaitForAndTellsOnlyWhatMayBeTold() {
        var waited = frozen("b", "a", "c", "z", "x", "v", "g");
        var record = waited.without(new Unawaited(13, "Tomorrow\tit is due."));

        assertEquals(
                waited.canonical().replaceFirst("\n", "\nunawaited\t13\tTomorrow\\\\tit is due.\n"),
                record.canonical());
        assertNotEquals(waited.hash(), record.hash());
        assertEquals(
                RecordText.read(waited.canonical()).views(),
                RecordText.read(record.canonical()).views());
        assertNull(Analysis.of(waited, List.of()).unawaited());
        assertEquals(new Count(15), Analysis.of(record, List.of()).unawaited());
        var few = waited.without(new Unawaited(0, "Tomorrow"));
        assertEquals(Count.FEWER, Analysis.of(few, List.of()).unawaited());
        assertEquals(
                Count.FEWER,
                AnalysisJson.read(AnalysisJson.write(Analysis.of(few, List.of())))
                        .unawaited());
    }

    /** Before there were keys for views. */
    @Test
    void readsWhatAnEarlierVersionWrote() {
        var read = RecordText.read("""
                record\t2\tc1
                person\ta\t16-17\tAFR
                view\twhy\ten\tquotable\tOne\\tbutton
                """);

        assertEquals(1, read.people().size());
        assertEquals(List.of(), read.origins());
        assertEquals("One\tbutton", read.views().get(0).view().words());
        assertFalse(read.views().get(0).quotable());
    }

    @Test
    void tellsOfWhatMayBeQuotedAloneWhoSaidIt() {
        var authors = new TreeMap<String, String>();

        frozen(authors::put, "b", "a", "c", "z", "x", "v", "g");

        assertEquals(Map.of("z", "k0"), authors);
    }

    private static Record frozen(String... keys) {
        return frozen((view, author) -> {}, keys);
    }

    private static Record frozen(BiConsumer<String, String> authors, String... keys) {
        Iterator<String> drawn = Stream.of(keys).iterator();
        return Record.freeze("c1", PEOPLE, STATEMENTS, VOTERS, VIEWS, 7, BROUGHT, drawn::next, authors)
                .from(ORIGINS);
    }
}
