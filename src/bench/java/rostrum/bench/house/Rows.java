package rostrum.bench.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import rostrum.bench.Mishap;

/**
 * The embedded database of a house, looked at from behind with the passwords in its data directory.
 *
 * @param process of the database
 */
public record Rows(long process, int port, Path passwords) {
    private static final String LIBRARIES = "alter system set shared_preload_libraries = 'pg_stat_statements'";

    /** Beginning and ending a transaction is no statement of anybody, as in the budgets of statements. */
    private static final String STATEMENTS =
            "select coalesce(sum(calls), 0) from pg_stat_statements where query !~* '^(begin|commit|rollback)'";

    public static Rows of(Path data) {
        try {
            var lines = Files.readAllLines(data.resolve("database/postmaster.pid"));
            return new Rows(
                    Long.parseLong(lines.get(0).strip()),
                    Integer.parseInt(lines.get(3).strip()),
                    data.resolve("pgpass"));
        } catch (IOException e) {
            throw new Mishap("No database runs in " + data + ": " + e.getMessage());
        }
    }

    /** From its next start on the database counts what it is asked. */
    void countFromNextStart() {
        run("postgres", LIBRARIES);
        run("postgres", "create extension if not exists pg_stat_statements");
    }

    public boolean counts() {
        return number("postgres", "select count(*) from pg_settings where name = 'pg_stat_statements.max'") > 0;
    }

    public long statements() {
        return number("postgres", STATEMENTS);
    }

    /** What each participant said who sent their answers: options and words, sorted; one entry a submission. */
    public List<List<String>> sent(String consultation) {
        var sql = """
                select s.id, a.options, t.words from submission s
                left join answer a on a.submission = s.id left join free_text t on t.id = a.free_text
                where s.consultation = ? and s.sent_at is not null""";
        var said = new LinkedHashMap<String, List<String>>();
        try (var database = connect("rostrum");
                var question = database.prepareStatement(sql)) {
            question.setString(1, consultation);
            var row = question.executeQuery();
            while (row.next()) {
                var all = said.computeIfAbsent(row.getString(1), id -> new ArrayList<>());
                Stream.ofNullable(row.getString(2))
                        .flatMap(options -> Stream.of(options.split(" ")))
                        .filter(code -> !code.isEmpty())
                        .forEach(all::add);
                Stream.ofNullable(row.getString(3)).forEach(all::add);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return said.values().stream().map(all -> all.stream().sorted().toList()).toList();
    }

    /** Texts that moderators are asked to read, each as often as it entered the gate. */
    public List<String> read(String consultation) {
        var words = new ArrayList<String>();
        try (var database = connect("rostrum");
                var question = database.prepareStatement(
                        "select words from moderation_case where kind = 'ANSWER' and consultation = ?")) {
            question.setString(1, consultation);
            var row = question.executeQuery();
            while (row.next()) words.add(row.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return words;
    }

    private void run(String name, String sql) {
        try (var database = connect(name);
                var act = database.createStatement()) {
            act.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long number(String name, String sql) {
        try (var database = connect(name);
                var act = database.createStatement();
                var row = act.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As its owner, who may do anything. */
    public Connection connect() throws SQLException {
        return connect("rostrum");
    }

    private Connection connect(String name) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + name, "postgres", password());
    }

    /** As {@code pgpass} keeps it: host, port, database, user, password. */
    private String password() {
        try (var lines = Files.lines(passwords)) {
            return lines.map(line -> line.split(":"))
                    .filter(parts -> parts[3].equals("postgres"))
                    .findFirst()
                    .orElseThrow(() -> new Mishap("No password of postgres in " + passwords))[4];
        } catch (IOException e) {
            throw new Mishap(String.valueOf(e.getMessage()));
        }
    }
}
