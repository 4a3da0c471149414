package rostrum.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.platform.Id;
import rostrum.platform.Language;

/** How somebody wants to be reached opens for who may look, and for nobody who has the database alone. */
@ExtendWith(ArquillianExtension.class)
class ReachIT {
    @Resource(lookup = "java:comp/env/jdbc/cases")
    DataSource lead;

    @Inject
    Reports reports;

    @Inject
    Reaches reaches;

    private final String words = Id.fresh();
    private final String reach = Id.fresh();

    @Test
    void itStandsInNoRowInClear() {
        var row = told();

        assertFalse(new String(ask("reach", row), StandardCharsets.ISO_8859_1).contains(reach));
        assertEquals(reach, read(row));
    }

    @Test
    void inAnotherRowItDoesNotOpen() {
        var row = told();
        var other = told();

        new Rows(lead)
                .write(
                        "update safeguarding.harm_telling t set reach = o.reach, reach_wrapped = o.reach_wrapped"
                                + " from safeguarding.harm_telling o where t.id = ? and o.id = ?",
                        other,
                        row);

        assertEquals("", read(other));
    }

    @Test
    void withoutItsKeyItIsGone() {
        var row = told();

        new Rows(lead).write("update safeguarding.harm_telling set reach_wrapped = null where id = ?", row);

        assertEquals("", read(row));
    }

    private String told() {
        reports.open(new Telling(
                Way.HELP, Subject.NONE, words, reach, "FI", Language.EN, false, false, Telling.YOUNG_PERSON));
        return new Rows(lead)
                .read(
                        "select id from safeguarding.harm_telling where words = ? order by told_at desc limit 1",
                        row -> row.getString(1),
                        words)
                .get(0);
    }

    private byte[] ask(String column, String row) {
        return new Rows(lead)
                .read(
                        "select " + column + " from safeguarding.harm_telling where id = ?",
                        found -> found.getBytes(1),
                        row)
                .get(0);
    }

    private String read(String row) {
        var id = new Rows(lead)
                .read("select case_id from safeguarding.harm_telling where id = ?", found -> found.getString(1), row)
                .get(0);
        return reaches.seen(new Unsealings.Look(id, "", Instant.EPOCH)).stream()
                .map(ContactPage.Reach::words)
                .findFirst()
                .orElse("");
    }
}
