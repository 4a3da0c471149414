package rostrum.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rostrum.people.AgeBand;
import rostrum.people.Region;
import rostrum.platform.Language;
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
    private static final List<View> VIEWS = List.of(new View("why", "Because", Language.EN, true));

    @Test
    void isTheSameTextForTheSameFacts() {
        assertEquals("""
                record\t2\tc1
                person\ta\t16-17\tAFR
                person\tb\t13-15\tEUR
                answer\tb\thelps\tanswer button
                answer\tb\treport\tapp
                voices\t7
                statement\ts1\ten\tOne\\tbutton\\nfor all\t20\t4\t2
                voter\tc\t13-15\tEUR
                vote\tc\ts1\tagree
                view\twhy\ten\tquotable\tBecause
                """, frozen("b", "a", "c", "z").canonical());
    }

    @Test
    void forgetsTheKeysThatPeopleHad() {
        assertFalse(frozen("b", "a", "c", "z").canonical().contains("k0"));
    }

    @Test
    void hasAHashThatAnyChangeChanges() {
        assertEquals(
                frozen("b", "a", "c", "z").hash(), frozen("b", "a", "c", "z").hash());
        assertNotEquals(
                frozen("b", "a", "c", "z").hash(), frozen("a", "b", "c", "z").hash());
        assertEquals(64, frozen("b", "a", "c", "z").hash().length());
    }

    private static Record frozen(String... keys) {
        Iterator<String> drawn = Stream.of(keys).iterator();
        return Record.freeze("c1", PEOPLE, STATEMENTS, VOTERS, VIEWS, 7, Brought.NONE, drawn::next);
    }
}
