package rostrum.people.vault;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import rostrum.platform.Envelope;
import rostrum.platform.Id;
import rostrum.platform.Time;

/**
 * The only way into the schema {@code vault}. Each act is a transaction of its own, because no other role of the database
 * may look in here: whoever calls keeps first and names afterwards, forgets first and destroys afterwards.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Contacts {
    @Resource(lookup = "java:comp/env/jdbc/vault")
    DataSource vault;

    @Inject
    MasterKeys keys;

    @Inject
    Time time;

    /** Answers the name by which it can be opened and destroyed. */
    public String keep(Contact contact) {
        var id = Id.fresh();
        var key = Envelope.freshKey();
        ask("insert into vault.contact (id, sealed, kept_at) values (?, ?, ?)", insert -> {
            insert.setString(1, id);
            insert.setBytes(2, Envelope.seal(key, contact.bytes(), id));
            insert.setTimestamp(3, Timestamp.from(time.hour()));
            return insert.executeUpdate();
        });
        var master = keys.current();
        ask("insert into vault.record_key (contact, master, wrapped) values (?, ?, ?)", insert -> {
            insert.setString(1, id);
            insert.setString(2, master.name());
            insert.setBytes(3, master.wrap(key, id));
            return insert.executeUpdate();
        });
        return id;
    }

    /** Empty once it was destroyed, and for a record that somebody moved or changed. */
    public Optional<Contact> open(String id) {
        return recordKey(id)
                .flatMap(key -> sealed(id).flatMap(whole -> Envelope.open(key, whole, id)))
                .map(Contact::of);
    }

    /** The key goes first: without it the rest is noise, in every copy. */
    public void destroy(String id) {
        for (var table : List.of("vault.record_key where contact = ?", "vault.contact where id = ?"))
            ask("delete from " + table, delete -> {
                delete.setString(1, id);
                return delete.executeUpdate();
            });
    }

    /** Names of what is kept since before then, so that what nobody needs any more can be found. */
    public List<String> keptBefore(Instant then) {
        return ask("select id from vault.contact where kept_at < ?", select -> {
            select.setTimestamp(1, Timestamp.from(then));
            return texts(select);
        });
    }

    /** Wraps anew what an older master key wrapped; answers how many there were. */
    public int rewrap() {
        var current = keys.current();
        var older = ask("select contact from vault.record_key where master <> ? for update", select -> {
            select.setString(1, current.name());
            return texts(select);
        });
        var wrapped = 0;
        for (var id : older) if (rewrap(id, current)) wrapped++;
        return wrapped;
    }

    /** How many records no key at hand can open. */
    public int locked() {
        return (int) ask("select distinct master from vault.record_key", Contacts::texts).stream()
                .filter(master -> keys.named(master).isEmpty())
                .count();
    }

    private boolean rewrap(String id, MasterKey current) {
        var key = recordKey(id);
        if (key.isEmpty()) return false;
        ask("update vault.record_key set master = ?, wrapped = ? where contact = ?", update -> {
            update.setString(1, current.name());
            update.setBytes(2, current.wrap(key.get(), id));
            update.setString(3, id);
            return update.executeUpdate();
        });
        return true;
    }

    private Optional<byte[]> recordKey(String id) {
        return ask("select master, wrapped from vault.record_key where contact = ?", select -> {
            select.setString(1, id);
            try (var row = select.executeQuery()) {
                if (!row.next()) return Optional.empty();
                var wrapped = row.getBytes("wrapped");
                return keys.named(row.getString("master")).flatMap(master -> master.unwrap(wrapped, id));
            }
        });
    }

    private Optional<byte[]> sealed(String id) {
        return ask("select sealed from vault.contact where id = ?", select -> {
            select.setString(1, id);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes("sealed")) : Optional.empty();
            }
        });
    }

    private static List<String> texts(PreparedStatement select) throws SQLException {
        var texts = new ArrayList<String>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) texts.add(rows.getString(1));
        }
        return texts;
    }

    private interface Asking<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T ask(String words, Asking<T> asking) {
        try (Connection connection = vault.getConnection();
                var statement = connection.prepareStatement(words)) {
            return asking.of(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
