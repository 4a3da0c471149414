package rostrum.safeguarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import rostrum.platform.Language;

/** Cases as they lie in their rows, in the caller's transaction. */
record CaseRows(DataSource source) {
    static final String OPENING = """
            select c.*, exists (select from safeguarding.harm_telling t where t.case_id = c.id and t.about_staff) as staff,
                   exists (select from safeguarding.harm_telling t
                           where t.case_id = c.id and t.way in ('OWN', 'ANSWER')) as confided
            from safeguarding.harm_case c""";

    Optional<HarmCase> find(String id) {
        return new Rows(source)
                .read(OPENING + " where c.id = ?", CaseRows::opening, id).stream()
                        .findFirst()
                        .map(opening -> new HarmCase(opening, steps(id)));
    }

    /** The same, and nobody else does anything to it until this is over. */
    Optional<HarmCase> locked(String id) {
        new Rows(source).read("select 1 from safeguarding.harm_case where id = ? for update", row -> 1, id);
        return find(id);
    }

    List<Step> steps(String id) {
        return new Rows(source)
                .read("select * from safeguarding.harm_step where case_id = ? order by number", CaseRows::step, id);
    }

    static HarmCase.Opening opening(ResultSet row) throws SQLException {
        return new HarmCase.Opening(
                row.getString("id"),
                Way.valueOf(row.getString("way")),
                Severity.valueOf(row.getString("severity")),
                row.getBoolean("confided"),
                row.getBoolean("staff"),
                new Subject(
                        row.getString("kind"),
                        row.getString("contribution"),
                        row.getString("consultation"),
                        row.getString("place"),
                        row.getString("words")),
                Language.valueOf(row.getString("language")),
                Rows.at(row, "opened_at"));
    }

    static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getInt("number"),
                Act.valueOf(row.getString("act")),
                row.getString("value"),
                row.getString("reason"),
                row.getString("by"),
                Rows.at(row, "at"));
    }
}
