package rostrum.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.summary.LiveGroups;

/** What those who talk are told of who votes alike. */
@ExtendWith(ArquillianExtension.class)
class AlikeIT extends LedTalkIT {
    private static final String TOLD = "select t.alike from topic t join room r on r.topic = t.id where r.id = ?1";

    @Inject
    LiveGroups groups;

    @Test
    void groupsAreToldFromThirtyVotersOnAndAnewWhenTwentyMoreHaveCome() {
        voters(0, 29);
        groups.run();
        assertFalse(room().contains("Who votes alike"));

        voters(29, 40);
        groups.run();
        assertEquals("40 20 20", books.one(TOLD, scene.room()), "rounded, so that nothing else is kept");
        var shown = room();
        assertTrue(shown.contains("About 40 people have voted on seven statements or more"), shown);
        assertTrue(shown.contains("Group 2: <strong>about 20</strong>"), shown);

        voters(40, 61);
        groups.run();
        assertEquals("40 20 20", books.one(TOLD, scene.room()), "there may have been 42");

        voters(61, 62);
        groups.run();
        assertEquals("60 30 30", books.one(TOLD, scene.room()));
    }

    /** Every other agrees with what the next one disagrees with. */
    private void voters(int from, int to) {
        books.change("""
                insert into participant (id, consultation, receipt_digest, language, pseudonym, assents, assent_text, joined_on)
                select 'alike-%1$s-' || i, r.consultation, 'alike-%1$s-' || i, 'EN', 'Alike', '', '', current_date
                from room r, generate_series(%2$d, %3$d) i where r.id = ?1""".formatted(scene.room(), from, to - 1), scene.room());
        books.change("""
                insert into vote (statement, participant, choice)
                select s.id, 'alike-%1$s-' || i, case when (i + s.place) %% 2 = 0 then 'AGREE' else 'DISAGREE' end
                from (select s.id, row_number() over (order by s.id) as place
                      from statement s join room r on r.topic = s.topic where r.id = ?1) s, generate_series(%2$d, %3$d) i""".formatted(scene.room(), from, to - 1), scene.room());
    }
}
