package rostrum.safeguarding;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import javax.sql.DataSource;
import rostrum.helpline.Told;
import rostrum.people.vault.Seals;
import rostrum.platform.Audit;
import rostrum.platform.Id;
import rostrum.platform.Time;

/**
 * The one way in for reports of harm, in the caller's transaction. What goes in cannot be read from here: the database lets
 * this side add and nothing else.
 */
@ApplicationScoped
public class Reports {
    private static final String REPORT =
            "select safeguarding.report(" + String.join(", ", Collections.nCopies(18, "?")) + ")";

    @Resource(lookup = "java:comp/env/jdbc/rostrum")
    DataSource source;

    @Inject
    Seals seals;

    @Inject
    Audit audit;

    @Inject
    Time time;

    @Transactional
    void told(@Observes Told told) {
        open(new Telling(
                Way.HELP,
                Subject.crowd(told.crowd()),
                told.words(),
                told.reach(),
                told.country(),
                told.language(),
                told.danger(),
                told.aboutStaff(),
                Telling.YOUNG_PERSON));
    }

    /** Opens a case, or joins the open one about the same contribution. */
    @Transactional
    public void open(Telling telling) {
        var subject = telling.subject();
        var id = Id.fresh();
        var told = Id.fresh();
        var reach = telling.reach().isEmpty() ? null : seals.seal(telling.reach(), told);
        new Rows(source)
                .read(
                        REPORT,
                        row -> id,
                        id,
                        told,
                        telling.way().name(),
                        telling.severity().name(),
                        telling.aboutStaff(),
                        subject.kind(),
                        subject.id(),
                        subject.consultation(),
                        subject.place(),
                        subject.words(),
                        telling.words(),
                        telling.country(),
                        telling.language().name(),
                        telling.by(),
                        time.now(),
                        reach == null ? null : reach.words(),
                        reach == null ? null : reach.master(),
                        reach == null ? null : reach.wrapped());
        audit.note(telling.by(), "harm.told", id, telling.way().name());
    }
}
