package rostrum.people.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.platform.DataDirectory;
import rostrum.platform.Envelope;
import rostrum.platform.Language;
import rostrum.platform.Time;

@ExtendWith(ArquillianExtension.class)
class ContactsIT {
    private static final Contact ANNA = new Contact("anna@example.org", Language.AR, "a code");

    @Resource(lookup = "java:comp/env/jdbc/vault")
    DataSource vault;

    @Resource(lookup = "java:comp/env/jdbc/rostrum")
    DataSource house;

    @Inject
    Contacts contacts;

    @Inject
    DataDirectory data;

    @Inject
    Time time;

    @Test
    void keepsAnAddressSoThatTheDatabaseDoesNotKnowIt() throws SQLException {
        var id = contacts.keep(ANNA);

        assertEquals(Optional.of(ANNA), contacts.open(id));
        var stored =
                new String(bytes("select sealed from vault.contact where id = ?", id), StandardCharsets.ISO_8859_1);
        assertFalse(stored.contains("anna"), "in clear");
        contacts.destroy(id);
    }

    @Test
    void theHouseItselfCannotLookInside() throws SQLException {
        for (var table : new String[] {"vault.contact", "vault.record_key"})
            try (var connection = house.getConnection();
                    var ask = connection.createStatement()) {
                ask.executeQuery("select * from " + table);
                throw new AssertionError("The house reads " + table);
            } catch (SQLException e) {
                assertEquals("42501", e.getSQLState());
            }
    }

    @Test
    void destroyingTheKeyIsDestroyingTheContact() throws SQLException {
        var id = contacts.keep(ANNA);

        try (var connection = vault.getConnection();
                var delete = connection.prepareStatement("delete from vault.record_key where contact = ?")) {
            delete.setString(1, id);
            delete.executeUpdate();
        }

        assertEquals(Optional.empty(), contacts.open(id));
        contacts.destroy(id);
        assertFalse(contacts.keptBefore(time.now().plusSeconds(1)).contains(id));
    }

    @Test
    void aRecordThatWasMovedUnderAnotherNameStaysShut() throws SQLException {
        var one = contacts.keep(ANNA);
        var other = contacts.keep(new Contact("boris@example.org", Language.EN, ""));

        try (var connection = vault.getConnection();
                var move = connection.prepareStatement(
                        "update vault.contact set sealed = (select sealed from vault.contact where id = ?) where id = ?")) {
            move.setString(1, one);
            move.setString(2, other);
            move.executeUpdate();
        }

        assertEquals(Optional.empty(), contacts.open(other));
        contacts.destroy(one);
        contacts.destroy(other);
    }

    @Test
    void aNewMasterKeyWrapsAllRecordsAndTheOldOneMayGo() {
        var old = new MasterKey(Envelope.freshKey());
        var next = new MasterKey(Envelope.freshKey());
        var before = with(old, Optional.empty());
        var id = before.keep(ANNA);
        assertEquals(Optional.empty(), with(next, Optional.empty()).open(id));

        assertEquals(1, with(next, Optional.of(old)).rewrap());

        assertEquals(Optional.of(ANNA), with(next, Optional.empty()).open(id));
        assertEquals(Optional.empty(), before.open(id));
        assertEquals(0, with(next, Optional.of(old)).rewrap());
        contacts.destroy(id);
    }

    @Test
    void aKeyThatIsMissingIsSeen() {
        var lost = with(new MasterKey(Envelope.freshKey()), Optional.empty());
        var id = lost.keep(ANNA);

        assertTrue(contacts.locked() > 0);
        contacts.destroy(id);
        assertEquals(0, contacts.locked());
    }

    @Test
    void theKeyOfTheVaultIsReadableByItsOwnerAlone() throws Exception {
        contacts.open("nobody");
        contacts.destroy(contacts.keep(ANNA));

        var rights = Files.getPosixFilePermissions(data.resolve("vault.key"));
        assertEquals("rw-------", PosixFilePermissions.toString(rights));
    }

    private Contacts with(MasterKey current, Optional<MasterKey> old) {
        var other = new Contacts();
        other.vault = vault;
        other.keys = new MasterKeys(current, old);
        other.time = time;
        return other;
    }

    private byte[] bytes(String question, String id) throws SQLException {
        try (var connection = vault.getConnection();
                var ask = connection.prepareStatement(question)) {
            ask.setString(1, id);
            try (var row = ask.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }
}
