package rostrum.oversight;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Audit;
import rostrum.platform.DataDirectory;
import rostrum.platform.Keys;
import rostrum.platform.ledger.Chain;
import rostrum.platform.ledger.CheckpointFile;
import rostrum.platform.ledger.Report;
import rostrum.platform.ledger.Rows;
import rostrum.platform.ledger.Verifier;

/** The audit as it is read: through a source that can do nothing else. */
@ApplicationScoped
class Notes {
    private static final int MOST = 50;

    @Resource(lookup = "java:comp/env/jdbc/audit")
    DataSource source;

    @Inject
    Audit audit;

    @Inject
    Keys keys;

    @Inject
    DataDirectory data;

    /** To look at the audit is noted there, too. */
    AuditPage newest(String auditor) {
        audit.note(auditor, "audit.read", "audit", "");
        return page(Long.MAX_VALUE, report());
    }

    AuditPage before(long seq) {
        return page(seq, null);
    }

    private AuditPage page(long before, @Nullable Report report) {
        var lines = lines(before);
        var last = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).seq();
        return new AuditPage(lines, lines.size() == MOST && last > 1 ? last : null, report);
    }

    private List<AuditPage.Line> lines(long before) {
        try (var connection = source.getConnection();
                var question = connection.prepareStatement("select seq, " + Rows.NOTE
                        + " from audit.entry where seq < ? order by seq desc limit " + MOST)) {
            question.setLong(1, before);
            var row = question.executeQuery();
            var lines = new ArrayList<AuditPage.Line>();
            while (row.next()) lines.add(new AuditPage.Line(row.getLong("seq"), Rows.note(row)));
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Report report() {
        try (var connection = source.getConnection()) {
            return new Verifier(new Chain(keys.hmac()), CheckpointFile.in(data.resolve(""))).examine(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
