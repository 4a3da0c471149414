package rostrum.budget;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import rostrum.platform.DataDirectory;

/** Who owns the whole database server: sees and breaks what no part of the house may. */
@ApplicationScoped
public class Owner {
    @Resource(lookup = "java:comp/env/jdbc/rostrum")
    DataSource source;

    @Inject
    DataDirectory data;

    public Connection connection() throws SQLException {
        return source.getConnection("postgres", password());
    }

    public void does(String sql) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row. */
    public String asks(String sql) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            if (!rows.next()) throw new IllegalStateException(sql);
            return rows.getString(1);
        }
    }

    private String password() {
        try {
            return Files.readAllLines(data.resolve("pgpass")).stream()
                    .filter(line -> line.contains(":postgres:"))
                    .map(line -> line.substring(line.lastIndexOf(':') + 1))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
