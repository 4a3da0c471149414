package rostrum.safeguarding;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import rostrum.platform.Audit;
import rostrum.platform.Language;
import rostrum.platform.Time;

/** Where the safeguarding lead reads and decides cases: through a source of its own, in transactions of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class HarmCases {
    @Resource(lookup = "java:comp/env/jdbc/cases")
    DataSource source;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /** All that is open, to a lead who is not accused in it; what must be done first comes first. */
    HarmCasesPage open(String lead) {
        var made = calls();
        var unsealing = unsealing();
        var lines = clocks().stream()
                .filter(one -> !one.isKeptFrom(lead))
                .map(one -> HarmCasesPage.Line.of(
                        one,
                        made.getOrDefault(one.opening().id(), List.of()),
                        unsealing.contains(one.opening().id())))
                .toList();
        return HarmCasesPage.of(lines, time.now());
    }

    /** Every look at a case is noted before anything of it is shown. */
    Optional<HarmCasePage> read(String id, String lead) {
        var found = new CaseRows(source).find(id).filter(one -> !one.isKeptFrom(lead));
        if (found.isEmpty()) return Optional.empty();
        audit.note(source, lead, "harm.read", id, "");
        return Optional.of(HarmCasePage.of(found.get(), tellings(id), lead, time.now()));
    }

    /** Does what a lead orders; false if somebody was faster. */
    boolean take(String id, Order order, Collection<String> leads) {
        var found = new CaseRows(source).locked(id);
        if (found.isEmpty()) return false;
        var step = found.get().take(order, leads, time.now());
        if (step.isEmpty()) return found.get().isDoneBy(order);
        write(found.get(), step.get());
        return true;
    }

    private void write(HarmCase of, Step step) {
        var id = of.opening().id();
        rows().write(
                        "insert into safeguarding.harm_step (case_id, number, act, value, reason, by, at)"
                                + " values (?, ?, ?, ?, ?, ?, ?)",
                        id,
                        step.number(),
                        step.act().name(),
                        step.value(),
                        step.reason(),
                        step.by(),
                        step.at());
        if (of.with(step).isClosed())
            rows().write("update safeguarding.harm_case set closed_at = ? where id = ?", step.at(), id);
        audit.note(source, step.by(), "harm." + step.act().code(), id, step.value());
    }

    /** What moderators have not been told yet: how cases about contributions ended. */
    List<Settled> unsettled() {
        return rows()
                .read(CaseRows.OPENING + " where c.closed_at is not null and c.settled_at is null", CaseRows::opening)
                .stream()
                .map(opening -> new HarmCase(opening, new CaseRows(source).steps(opening.id())))
                .map(HarmCase::settled)
                .toList();
    }

    void settled(String id) {
        rows().write("update safeguarding.harm_case set settled_at = ? where id = ?", time.now(), id);
    }

    /** All that is open, without anybody's words. */
    List<HarmCase> clocks() {
        var steps = new HashMap<String, List<Step>>();
        rows().read(
                        """
                select s.* from safeguarding.harm_step s join safeguarding.harm_case c on c.id = s.case_id
                where c.closed_at is null order by s.case_id, s.number""",
                        row -> steps.computeIfAbsent(row.getString("case_id"), id -> new ArrayList<>())
                                .add(CaseRows.step(row)));
        return rows()
                .read(CaseRows.OPENING + " where c.closed_at is null order by c.opened_at, c.id", CaseRows::opening)
                .stream()
                .map(opening -> new HarmCase(opening, steps.getOrDefault(opening.id(), List.of())))
                .toList();
    }

    /** The calls made for open cases, by case. */
    Map<String, List<Call>> calls() {
        var calls = new HashMap<String, List<Call>>();
        rows().read(
                        """
                select k.* from safeguarding.harm_call k join safeguarding.harm_case c on c.id = k.case_id
                where c.closed_at is null order by k.made_at""",
                        row -> calls.computeIfAbsent(row.getString("case_id"), id -> new ArrayList<>())
                                .add(new Call(
                                        row.getInt("mark"),
                                        Call.Kind.valueOf(row.getString("kind")),
                                        row.getString("staff"),
                                        Rows.at(row, "made_at"))));
        return calls;
    }

    /**
     * Makes a call unless it was made before, on whatever node. Who does the same at the same time waits for this one; what
     * did not get through is not made, and is tried again.
     */
    boolean claim(String id, Call call, String staff, BooleanSupplier getsThrough) {
        var claimed = rows().write(
                                "insert into safeguarding.harm_call (case_id, mark, kind, staff, made_at)"
                                        + " values (?, ?, ?, ?, ?) on conflict do nothing",
                                id,
                                call.mark(),
                                call.kind().name(),
                                staff,
                                time.now())
                == 1;
        var made = claimed && getsThrough.getAsBoolean();
        if (claimed && !made) transaction.setRollbackOnly();
        return made;
    }

    /** Where somebody asks to see a contact, and another has to answer. */
    private Set<String> unsealing() {
        return Set.copyOf(rows().read(
                        "select distinct case_id from safeguarding.unsealing where granted is null and asked_at > ?",
                        row -> row.getString(1),
                        time.now().minus(Unsealing.WAITS)));
    }

    private List<HarmCasePage.Told> tellings(String id) {
        return rows().read(
                        "select * from safeguarding.harm_telling where case_id = ? order by told_at, id",
                        HarmCases::told,
                        id);
    }

    private Rows rows() {
        return new Rows(source);
    }

    private static HarmCasePage.Told told(ResultSet row) throws SQLException {
        return new HarmCasePage.Told(
                Way.valueOf(row.getString("way")),
                row.getString("words"),
                Reaches.shut(row).isPresent(),
                row.getString("country"),
                Language.valueOf(row.getString("language")),
                row.getBoolean("about_staff"),
                row.getString("told_by"),
                Rows.at(row, "told_at"));
    }
}
