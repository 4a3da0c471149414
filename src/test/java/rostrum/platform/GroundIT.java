package rostrum.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.servlet.ServletContext;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What everything stands on, seen from inside the server. */
@ExtendWith(ArquillianExtension.class)
class GroundIT {
    @Resource(lookup = "java:comp/env/jdbc/rostrum")
    DataSource source;

    @Inject
    EntityManager db;

    @Inject
    Database database;

    @Inject
    UserTransaction transaction;

    @Inject
    ServletContext context;

    @Test
    void theDatabaseIsReady() {
        assertTrue(database.isReady());
    }

    @Test
    void everyMigrationRan() throws SQLException {
        var shipped = context.getResourcePaths("/WEB-INF/classes/db/migration/");

        var ran = answer("select count(*) from flyway_schema_history where success and type = 'SQL'");
        assertEquals(String.valueOf(shipped.size()), ran);
    }

    @Test
    void whatIsWrittenStaysWritten() throws SQLException {
        assertEquals("on", answer("show fsync"));
        assertEquals("on", answer("show synchronous_commit"));
    }

    @Test
    void entitiesAreWoven() throws NotSupportedException, SystemException {
        transaction.begin();
        var entities = db.getMetamodel().getEntities();
        transaction.rollback();

        assertTrue(entities.stream().allMatch(entity -> isA(entity.getJavaType(), "PersistenceWeaved")));
        assertTrue(entities.stream().anyMatch(entity -> isA(entity.getJavaType(), "ChangeTracker")));
    }

    private static boolean isA(Class<?> type, String face) {
        return Stream.of(type.getInterfaces())
                .anyMatch(one -> one.getSimpleName().equals(face));
    }

    private String answer(String question) throws SQLException {
        try (var connection = source.getConnection();
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
