package rostrum.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import rostrum.platform.ledger.Chain;
import rostrum.platform.ledger.Note;
import rostrum.platform.ledger.Sealing;

/**
 * Who did what to which thing. A note joins the transaction of the act it is about, so there is never one without the
 * other. It holds ids and codes, never words of a young person. The house can write here and not read.
 */
@ApplicationScoped
public class Audit {
    /** The actor of what a young person did: kept to the hour, about their trace, never about their key. */
    public static final String PARTICIPANT = Sealing.PARTICIPANT;

    public static final String VISITOR = Sealing.VISITOR;

    @Resource(lookup = "java:comp/env/jdbc/rostrum")
    DataSource source;

    @Inject
    Time time;

    @Inject
    Keys keys;

    public void note(String actor, String act, String subject, String detail) {
        note(source, actor, act, subject, detail);
    }

    /** For acts that are done through another source than the house's own: one transaction has one source. */
    public void note(DataSource through, String actor, String act, String subject, String detail) {
        var note = new Note(Id.fresh(), time.now(), actor, act, subject, detail);
        new Sealing(new Chain(keys.hmac())).write(through, note);
    }
}
