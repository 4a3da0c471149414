package rostrum.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who can do what in the database: asked of the very sources that the house uses. */
@ExtendWith(ArquillianExtension.class)
class RolesIT {
    private static final String NOT_ALLOWED = "42501";

    @Resource(lookup = "java:comp/env/jdbc/rostrum")
    DataSource house;

    @Resource(lookup = "java:comp/env/jdbc/audit")
    DataSource auditor;

    @Resource(lookup = "java:comp/env/jdbc/cases")
    DataSource lead;

    @Resource(lookup = "java:comp/env/jdbc/vault")
    DataSource vault;

    @Inject
    Audit audit;

    @Test
    void theHouseCanWriteTheAuditAndNotTouchIt() {
        audit.note("system", "test.noted", Id.fresh(), "");

        for (var table : List.of("audit.waiting", "audit.entry", "audit.checkpoint")) {
            refuses(house, "select count(*) from " + table);
            refuses(house, "update " + table + " set at = now()");
            refuses(house, "delete from " + table);
            refuses(house, "truncate " + table);
            refuses(house, "drop table " + table);
            refuses(house, "alter table " + table + " add column more text");
        }
    }

    @Test
    void theHouseHasNoRightToAnyTableThatLiesApart() throws SQLException {
        var open = answers(house, """
                select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname in ('audit', 'safeguarding', 'vault', 'author') and c.relkind in ('r', 'p', 'v', 'm')
                  and has_table_privilege(c.oid,
                      'select, insert, update, delete, truncate, references, trigger')""");
        var columns = answers(house, """
                select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname in ('audit', 'safeguarding', 'vault', 'author') and c.relkind in ('r', 'p', 'v', 'm')
                  and has_any_column_privilege(c.oid, 'select, insert, update, references')""");

        assertEquals(List.of(), open);
        assertEquals(List.of(), columns);
    }

    @Test
    void nobodyCanBecomeSomebodyElse() throws SQLException {
        for (var source : List.of(house, auditor, lead, vault)) {
            var me = answers(source, "select current_user").get(0);
            for (var role : answers(source, "select rolname from pg_roles where rolname <> current_user")) {
                if (role.startsWith("pg_")) continue;
                refuses(source, "set role \"" + role + "\"");
                refuses(source, "set session authorization \"" + role + "\"");
            }
            assertEquals(
                    List.of(),
                    answers(
                            source,
                            "select rolname from pg_roles where rolname <> '" + me + "'" + " and pg_has_role('" + me
                                    + "', oid, 'member')"));
        }
    }

    @Test
    void nobodyCanMakeOrChangeTables() {
        for (var source : List.of(house, auditor, lead, vault)) {
            refuses(source, "create table public.mine (it text)");
            refuses(source, "create table audit.mine (it text)");
            refuses(source, "create temporary table mine (it text)");
            refuses(source, "create schema mine");
            refuses(source, "create role mine");
        }
        refuses(house, "alter table participant add column birthday date");
        refuses(house, "truncate participant");
        refuses(house, "delete from flyway_schema_history");
    }

    @Test
    void theAuditorReadsTheAuditAndNothingElse() throws SQLException {
        assertTrue(answers(auditor, "select id from audit.waiting union all select id from audit.entry limit 1")
                        .size()
                > 0);
        refuses(auditor, "insert into audit.checkpoint values (9, '', now(), '')");
        refuses(auditor, "update audit.entry set actor = 'nobody'");
        refuses(auditor, "delete from audit.waiting");
        refuses(auditor, "truncate audit.entry");
        refuses(auditor, "select audit.note('x', now(), now(), 'a', 'b', 'c', '', '')");
        refuses(auditor, "select audit.link(1, '{}', '{}', now(), '')");
        assertEquals(List.of("audit"), readable(auditor));
    }

    @Test
    void leadAndVaultReadWhatIsTheirsOnly() throws SQLException {
        assertTrue(
                List.of("safeguarding").containsAll(readable(lead)),
                readable(lead).toString());
        assertTrue(
                List.of("vault").containsAll(readable(vault)), readable(vault).toString());
    }

    @Test
    void functionsOfTheOwnerLookNowhereElseForTheirTables() throws SQLException {
        var loose = answers(house, """
                select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where n.nspname in ('public', 'audit', 'safeguarding', 'vault', 'author') and p.prosecdef
                  and not exists (select from unnest(p.proconfig) c
                                  where c = 'search_path=pg_catalog, pg_temp')""");

        assertEquals(List.of(), loose);
        assertTrue(answers(house, "select proname from pg_proc where prosecdef").containsAll(List.of("note", "link")));
    }

    /** The schemas in which there is a table that this source can read. */
    private static List<String> readable(DataSource source) throws SQLException {
        return answers(source, """
                select distinct n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
                  and has_schema_privilege(n.oid, 'usage') and has_any_column_privilege(c.oid, 'select')""");
    }

    private static void refuses(DataSource source, String statement) {
        var thrown = assertThrows(SQLException.class, () -> answers(source, statement), statement);
        assertEquals(NOT_ALLOWED, thrown.getSQLState(), statement);
    }

    private static List<String> answers(DataSource source, String question) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            if (statement.execute(question)) {
                var row = statement.getResultSet();
                while (row.next()) found.add(row.getString(1));
            }
        }
        return found;
    }
}
