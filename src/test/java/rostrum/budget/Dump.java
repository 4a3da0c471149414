package rostrum.budget;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every row of every table of every schema. */
record Dump(Map<String, String> tables) {
    static Dump of(Connection owner) throws SQLException {
        var tables = new LinkedHashMap<String, String>();
        for (var table : ask(
                owner,
                "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema')"))
            tables.put(table, String.join("\n", ask(owner, "select row_to_json(t)::text from " + table + " t")));
        return new Dump(tables);
    }

    static List<String> ask(Connection owner, String question) throws SQLException {
        var answers = new ArrayList<String>();
        try (var ask = owner.createStatement();
                var rows = ask.executeQuery(question)) {
            while (rows.next()) answers.add(rows.getString(1));
        }
        return answers;
    }
}
