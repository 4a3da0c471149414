package rostrum.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.servlet.ServletContext;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Set;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What everything stands on, seen from inside the server. */
@ExtendWith(ArquillianExtension.class)
class GroundIT {
    /** What lets others in: to write without coming in is nothing, and the database writes its programs so. */
    private static final Set<PosixFilePermission> OPEN = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_EXECUTE);

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

    @Inject
    DataDirectory data;

    @Inject
    Frame frame;

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

    @Test
    void whatTheHouseKeepsItsOwnerAloneReads() throws IOException {
        try (var files = Files.list(data.resolve(""))) {
            for (var file : files.toList())
                assertTrue(Collections.disjoint(OPEN, Files.getPosixFilePermissions(file)), file::toString);
        }
    }

    /** What was typed stands in rows, and errors end in logs. */
    @Test
    void anErrorOfTheDatabaseQuotesNoRow() {
        var typed = "typed by somebody";

        var thrown = assertThrows(
                SQLException.class,
                () -> answer("insert into post (id, words) values ('1', '" + typed + "') returning id"));

        assertFalse(String.valueOf(thrown.getMessage()).contains(typed), thrown.getMessage());
    }

    /** Neither the reader nor the log learns what a failure says of itself: it may quote what somebody typed. */
    @Test
    void aFailureOfOursIsANumber() {
        var told = new ByteArrayOutputStream();
        var log = Logger.getLogger(Mishaps.class.getName());
        var copy = new StreamHandler(told, new SimpleFormatter());
        log.addHandler(copy);
        var mishaps = new Mishaps();
        mishaps.frame = frame;
        var answer = mishaps.toResponse(new IllegalStateException("typed by somebody"));
        log.removeHandler(copy);
        copy.close();
        var written = told.toString(StandardCharsets.UTF_8);

        assertEquals(500, answer.getStatus());
        assertTrue(((IncidentPage) answer.getEntity()).number().matches("[0-9a-z]{8}"));
        assertTrue(written.contains("Incident ") && written.contains("IllegalStateException"), written);
        assertFalse(written.contains("typed by somebody"), written);
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
