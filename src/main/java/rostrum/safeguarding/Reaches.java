package rostrum.safeguarding;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import rostrum.people.vault.Sealed;
import rostrum.people.vault.Seals;
import rostrum.platform.Audit;

/** How people who told us of harm want to be reached, sealed beside what they told. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Reaches {
    private static final String KEPT = "select * from safeguarding.harm_telling where reach_wrapped is not null";

    @Resource(lookup = "java:comp/env/jdbc/cases")
    DataSource source;

    @Inject
    Seals seals;

    @Inject
    Audit audit;

    /** Only after the look was noted. What cannot be opened any more is as if it had not been said. */
    List<ContactPage.Reach> seen(Unsealings.Look look) {
        return new Rows(source)
                .read(KEPT + " and case_id = ? order by told_at, id", this::reach, look.caseId()).stream()
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Optional<ContactPage.Reach> reach(ResultSet row) throws SQLException {
        var at = Rows.at(row, "told_at");
        var way = Way.valueOf(row.getString("way"));
        var id = row.getString("id");
        return shut(row).flatMap(shut -> seals.open(shut, id)).map(words -> new ContactPage.Reach(way, words, at));
    }

    /** Empty where nothing was said, or its key is destroyed. */
    static Optional<Sealed> shut(ResultSet row) throws SQLException {
        var words = row.getBytes("reach");
        var wrapped = row.getBytes("reach_wrapped");
        return words == null || wrapped == null
                ? Optional.empty()
                : Optional.of(new Sealed(words, row.getString("reach_master"), wrapped));
    }

    /** Both go, the words and their key, where the case was closed before then. */
    void destroy(Instant before) {
        var gone = new Rows(source)
                .read(
                        "update safeguarding.harm_telling t set reach = null, reach_master = null, reach_wrapped = null"
                                + " from safeguarding.harm_case c where c.id = t.case_id and c.closed_at < ?"
                                + " and t.reach is not null returning t.case_id",
                        row -> row.getString(1),
                        before);
        for (var id : Set.copyOf(gone)) audit.note(source, "system", "reach.destroyed", id, "");
    }

    /** After a start with a new master key: everything under that one. */
    void renew() {
        var keyed = new Rows(source)
                .read(KEPT, row -> Map.entry(row.getString("id"), shut(row).orElseThrow()));
        for (var one : keyed)
            seals.renew(one.getValue(), one.getKey())
                    .ifPresent(anew -> new Rows(source)
                            .write(
                                    "update safeguarding.harm_telling set reach_master = ?, reach_wrapped = ? where id = ?",
                                    anew.master(),
                                    anew.wrapped(),
                                    one.getKey()));
    }
}
