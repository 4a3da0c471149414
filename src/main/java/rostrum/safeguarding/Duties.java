package rostrum.safeguarding;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import rostrum.platform.Audit;
import rostrum.platform.Language;

/** Who is called about cases, kept beside them. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Duties {
    @Resource(lookup = "java:comp/env/jdbc/cases")
    DataSource source;

    @Inject
    Audit audit;

    /** All that are on the list. */
    List<Duty> all() {
        return new Rows(source)
                .read(
                        "select * from safeguarding.duty order by staff",
                        row -> new Duty(
                                row.getString("staff"),
                                row.getBoolean("deputy"),
                                row.getString("mail"),
                                Language.of(row.getString("language")).orElse(Language.EN)));
    }

    /** Takes everybody else off the list. */
    void keep(Collection<String> leads) {
        for (var duty : all())
            if (!leads.contains(duty.staff())) {
                new Rows(source).write("delete from safeguarding.duty where staff = ?", duty.staff());
                audit.note(source, "system", "duty.left", duty.staff(), "");
            }
    }

    void put(List<Duty> duties, String lead) {
        for (var duty : duties) {
            new Rows(source)
                    .write(
                            "insert into safeguarding.duty (staff, deputy, mail, language) values (?, ?, ?, ?)"
                                    + " on conflict (staff) do update set deputy = excluded.deputy,"
                                    + " mail = excluded.mail, language = excluded.language",
                            duty.staff(),
                            duty.deputy(),
                            duty.mail(),
                            duty.language().tag());
            audit.note(source, lead, "duty.changed", duty.staff(), duty.deputy() ? "deputy" : "lead");
        }
    }
}
