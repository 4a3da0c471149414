package rostrum.budget;

import static java.util.stream.Collectors.toCollection;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import rostrum.people.Participant;

/** Everything by which somebody could be found again: ids, digests and words, in whatever table they stand. */
public record Traces(DataSource source, Set<String> all) {
    public Traces(DataSource source, Participant who, String mark) {
        this(source, new TreeSet<>(of(source, who, mark)));
    }

    private static List<String> of(DataSource source, Participant who, String mark) {
        var id = who.key().value();
        var traces =
                new ArrayList<>(List.of(id, mark + " post 1", mark + " post 2", mark + " statement", mark + " free"));
        for (var sql : List.of(
                "select receipt_digest from participant where id = '%s'",
                "select token_digest from visit where participant = '%s'",
                "select id from assent_change where participant = '%s'",
                "select id from submission where participant = '%s'",
                "select free_text from answer a, submission s where s.participant = '%s' and a.submission = s.id"
                        + " and free_text is not null",
                "select id from seat where participant = '%s'",
                "select p.id from post p, seat s where s.participant = '%s' and p.seat = s.id",
                "select digest from live_ticket where reader = '%s'")) traces.addAll(column(source, sql.formatted(id)));
        return traces;
    }

    /** Which of them still stand somewhere. */
    public Set<String> found() throws SQLException {
        try (var connection = source.getConnection()) {
            return all.stream().filter(Haystack.rows(connection)::contains).collect(toCollection(TreeSet::new));
        }
    }

    /** Every row that knows her, in the order in which rows can come back. */
    public Map<String, List<String>> dump() {
        var rows = new LinkedHashMap<String, List<String>>();
        for (var table : List.of(
                "participant",
                "demographic",
                "visit",
                "assent_change",
                "submission",
                "free_text",
                "answer",
                "seat",
                "post",
                "statement",
                "vote",
                "live_ticket",
                "moderation_case",
                "log",
                "log_event")) {
            var known = new TreeSet<String>();
            for (var trace : all)
                known.addAll(column(
                        source,
                        "select cast(to_json(t) as text) from " + table + " t where position('" + trace
                                + "' in cast(t as text)) > 0"));
            rows.put(table, List.copyOf(known));
        }
        return rows;
    }

    public void restore(Map<String, List<String>> backup) throws SQLException {
        for (var table : backup.entrySet())
            for (var row : table.getValue()) {
                var from = " from json_populate_record(cast(null as " + table.getKey() + "), cast('"
                        + row.replace("'", "''") + "' as json)) r";
                switch (table.getKey()) {
                    case "moderation_case" ->
                        run(
                                "update moderation_case c set words = r.words, contribution = r.contribution, erased_on = null"
                                        + from + " where c.id = r.id");
                    case "log_event" ->
                        run("insert into log_event select r.*" + from + " on conflict (log, seq) do update set"
                                + " kind = excluded.kind, subject = excluded.subject, keep = excluded.keep,"
                                + " encoded = excluded.encoded");
                    default -> run("insert into " + table.getKey() + " select r.*" + from);
                }
            }
    }

    private static List<String> column(DataSource source, String sql) {
        try (var connection = source.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) values.add(rows.getString(1));
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public void run(String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
