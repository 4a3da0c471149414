package rostrum.moderation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import rostrum.platform.Language;
import rostrum.staff.Departed;

/** In which languages moderators read. Whoever has chosen none gets cases in all of them. */
@ApplicationScoped
@Transactional
public class Reads {
    @Inject
    EntityManager db;

    Set<Language> of(String staff) {
        var read = EnumSet.noneOf(Language.class);
        db.createNativeQuery("select language from moderator_language where staff = ?1")
                .setParameter(1, staff)
                .getResultList()
                .forEach(name -> read.add(Language.valueOf((String) name)));
        return read;
    }

    void choose(String staff, Set<Language> languages) {
        forget(staff);
        for (var language : languages)
            db.createNativeQuery("insert into moderator_language (staff, language) values (?1, ?2)")
                    .setParameter(1, staff)
                    .setParameter(2, language.name())
                    .executeUpdate();
    }

    void leave(@Observes Departed colleague) {
        forget(colleague.name());
    }

    private void forget(String staff) {
        db.createNativeQuery("delete from moderator_language where staff = ?1")
                .setParameter(1, staff)
                .executeUpdate();
    }
}
