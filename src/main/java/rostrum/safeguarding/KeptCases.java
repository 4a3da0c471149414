package rostrum.safeguarding;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import rostrum.platform.Audit;
import rostrum.platform.Id;
import rostrum.platform.Time;

/** Cases that are over, until two leads delete them. The database itself counts the months and the people. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class KeptCases {
    @Resource(lookup = "java:comp/env/jdbc/cases")
    DataSource source;

    @Inject
    Audit audit;

    @Inject
    Time time;

    KeptCasesPage page(String lead) {
        var now = time.now();
        return KeptCasesPage.of(due(now, lead), certificates(), lead, now);
    }

    /** How many somebody has to look at again. */
    int due(String lead) {
        return due(time.now(), lead).size();
    }

    /** False where somebody was faster, or the time has not come. */
    boolean take(String id, boolean deletes, String reason, String lead) {
        rows().read("select 1 from safeguarding.harm_case where id = ? for update", row -> 1, id);
        var now = time.now();
        var review = new Keeping.Review(deletes, reason, lead, now);
        var kept = over(" and c.id = ?", id).stream()
                .filter(one -> one.takes(review, now))
                .findFirst();
        kept.ifPresent(one -> write(id, one, review));
        return kept.isPresent();
    }

    private void write(String id, Keeping of, Keeping.Review review) {
        var first = of.signature().filter(one -> review.deletes());
        if (first.isPresent()) {
            rows().read("select safeguarding.delete_case(?, ?, ?)", row -> 1, id, review.by(), Id.fresh());
            audit.note(source, review.by(), "harm.deleted", id, first.get().by());
            return;
        }
        rows().write(
                        "insert into safeguarding.harm_review (case_id, number, deletes, reason, by, at) values (?, ?, ?, ?, ?, ?)",
                        id,
                        of.reviews().size() + 1,
                        review.deletes(),
                        review.reason(),
                        review.by(),
                        review.at());
        audit.note(source, review.by(), "harm.reviewed", id, review.deletes() ? "DELETE" : "KEEP");
    }

    private List<Keeping> due(Instant now, String lead) {
        var before =
                now.atZone(ZoneOffset.UTC).minusMonths(Keeping.REVIEW_MONTHS).toInstant();
        return over(" and c.closed_at <= ? order by c.closed_at, c.id", before).stream()
                .filter(one -> !one.of().isKeptFrom(lead) && one.isDue(now))
                .toList();
    }

    /** An outcome that moderation has not heard yet is not over. */
    private List<Keeping> over(String which, Object value) {
        return rows().read(CaseRows.OPENING + " where c.settled_at is not null" + which, this::keeping, value);
    }

    private Keeping keeping(ResultSet row) throws SQLException {
        var opening = CaseRows.opening(row);
        return new Keeping(
                new HarmCase(opening, new CaseRows(source).steps(opening.id())),
                Rows.at(row, "closed_at"),
                reviews(opening.id()));
    }

    private List<Keeping.Review> reviews(String id) {
        return rows().read(
                        "select * from safeguarding.harm_review where case_id = ? order by number",
                        row -> new Keeping.Review(
                                row.getBoolean("deletes"),
                                row.getString("reason"),
                                row.getString("by"),
                                Rows.at(row, "at")),
                        id);
    }

    private List<KeptCasesPage.Certificate> certificates() {
        return rows().read(
                        "select * from safeguarding.harm_deletion order by deleted_on desc, id",
                        row -> new KeptCasesPage.Certificate(
                                row.getString("case_id"),
                                row.getObject("closed_on", LocalDate.class),
                                row.getObject("deleted_on", LocalDate.class),
                                row.getString("first_by"),
                                row.getString("second_by"),
                                row.getString("counts")));
    }

    private Rows rows() {
        return new Rows(source);
    }
}
