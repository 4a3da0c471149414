package rostrum.budget;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the house keeps, as text in which words are looked for. */
final class Haystack {
    private Haystack() {}

    /** Every row of every table that this connection may read. */
    static String rows(Connection connection) throws SQLException {
        var tables = ask(connection, """
                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
                  and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select')""");
        assertFalse(tables.isEmpty(), "a connection that may read something");
        var rows = new StringBuilder();
        for (var table : tables)
            for (var row : ask(connection, "select row_to_json(t)::text from " + table + " t"))
                rows.append(row).append('\n');
        return rows.toString();
    }

    private static List<String> ask(Connection connection, String question) throws SQLException {
        var answers = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            while (row.next()) answers.add(row.getString(1));
        }
        return answers;
    }

    /** Every file below this folder, but for what lies in some others. */
    static String files(Path folder, Path... except) throws IOException {
        var texts = new StringBuilder();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                if (List.of(except).stream().noneMatch(file::startsWith))
                    texts.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
        assertFalse(texts.isEmpty(), folder::toString);
        return texts.toString();
    }
}
