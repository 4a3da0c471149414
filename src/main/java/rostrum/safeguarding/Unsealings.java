package rostrum.safeguarding;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import rostrum.platform.Audit;
import rostrum.platform.Id;
import rostrum.platform.Time;

/**
 * Who asked to see contacts, who agreed, and who looked when: beside the cases, each act with its note in one transaction.
 * The contacts are read elsewhere, by who holds a {@link Look}, which is committed before.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Unsealings {
    @Resource(lookup = "java:comp/env/jdbc/cases")
    DataSource source;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /**
     * Leave to read the contacts of a case once. It is noted.
     *
     * @param contribution what the case is about; empty where somebody just told us
     */
    record Look(String caseId, String contribution, Instant until) {}

    Optional<UnsealingPage> page(String id, String lead) {
        var about = open(id, lead);
        about.ifPresent(one -> audit.note(source, lead, "harm.read", id, ""));
        return about.map(one -> UnsealingPage.of(one, reaches(id), all(id), lead, time.now()));
    }

    /** Asking twice is asking once; false where there is nothing to ask. */
    boolean ask(String id, String reason, String lead) {
        var about = locked(id, lead).filter(one -> !one.isClosed());
        if (about.isEmpty()) return false;
        var now = time.now();
        if (all(id).stream().anyMatch(one -> one.isAlive(lead, about.get(), now))) return true;
        rows().write(
                        "insert into safeguarding.unsealing (id, case_id, reason, asked_by, asked_at) values (?, ?, ?, ?, ?)",
                        Id.fresh(),
                        id,
                        reason,
                        lead,
                        now);
        audit.note(source, lead, "contact.asked", id, "");
        return true;
    }

    /** False for who may not answer, or where somebody was faster. */
    boolean answer(String id, String request, boolean granted, String lead) {
        var about = locked(id, lead);
        var now = time.now();
        var open = about.flatMap(of -> all(id).stream()
                .filter(one -> one.id().equals(request) && one.mayAnswer(lead, of, now))
                .findFirst());
        if (open.isEmpty()) return false;
        rows().write(
                        "update safeguarding.unsealing set granted = ?, settled_by = ?, settled_at = ?"
                                + " where id = ? and granted is null",
                        granted,
                        lead,
                        now,
                        request);
        audit.note(
                source,
                lead,
                granted ? "contact.granted" : "contact.refused",
                id,
                open.get().askedBy());
        return true;
    }

    /** Notes the look; nothing may be read before this is committed. */
    Optional<Look> look(String id, String lead) {
        var about = locked(id, lead);
        var now = time.now();
        var open = about.flatMap(
                of -> all(id).stream().filter(one -> one.shows(lead, of, now)).findFirst());
        if (open.isEmpty()) return Optional.empty();
        var of = about.orElseThrow();
        rows().write(
                        "insert into safeguarding.unsealing_look (id, unsealing, at) values (?, ?, ?)",
                        Id.fresh(),
                        open.get().id(),
                        now);
        audit.note(source, lead, "contact.shown", id, "");
        return Optional.of(new Look(id, contribution(of), open.get().until(of).orElseThrow()));
    }

    private Optional<HarmCase> open(String id, String lead) {
        return new CaseRows(source).find(id).filter(one -> !one.isKeptFrom(lead));
    }

    private Optional<HarmCase> locked(String id, String lead) {
        return new CaseRows(source).locked(id).filter(one -> !one.isKeptFrom(lead));
    }

    static String contribution(HarmCase of) {
        var subject = of.opening().subject();
        return subject.isThere() ? subject.id() : "";
    }

    private boolean reaches(String id) {
        return !rows().read(
                        "select 1 from safeguarding.harm_telling where case_id = ? and reach_wrapped is not null",
                        row -> 1,
                        id)
                .isEmpty();
    }

    private List<Unsealing> all(String id) {
        return rows().read(
                        "select * from safeguarding.unsealing where case_id = ? order by asked_at desc, id",
                        Unsealings::unsealing,
                        id);
    }

    private static Unsealing unsealing(ResultSet row) throws SQLException {
        var by = row.getString("settled_by");
        return new Unsealing(
                row.getString("id"),
                row.getString("reason"),
                row.getString("asked_by"),
                Rows.at(row, "asked_at"),
                by == null ? null : new Unsealing.Answer(row.getBoolean("granted"), by, Rows.at(row, "settled_at")));
    }

    private Rows rows() {
        return new Rows(source);
    }
}
