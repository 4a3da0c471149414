package rostrum.staff;

import static java.util.stream.Collectors.toSet;

import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rostrum.platform.Audit;
import rostrum.platform.Keys;
import rostrum.platform.Time;

/** The public halves of the keys in colleagues' devices. */
@ApplicationScoped
@Transactional
public class Passkeys implements CredentialRepository {
    @Inject
    EntityManager db;

    @Inject
    Keys keys;

    @Inject
    Time time;

    @Inject
    Audit audit;

    public boolean has(String name) {
        return count(name) > 0;
    }

    long count(String name) {
        return db.createQuery("select count(p) from Passkey p where p.staff = ?1", Long.class)
                .setParameter(1, name)
                .getSingleResult();
    }

    List<PasskeysPage.Key> of(String name) {
        return owned(name).map(Passkey::shown).toList();
    }

    void keep(String name, RegistrationResult made, String label) {
        var today = LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
        db.persist(new Passkey(made, name, handle(name), label, today));
        audit.note(name, "staff.passkey-added", name, "");
    }

    boolean remove(String name, String credential) {
        var removed = db.createQuery("delete from Passkey p where p.staff = ?1 and p.credential = ?2")
                .setParameter(1, name)
                .setParameter(2, credential)
                .executeUpdate();
        if (removed > 0) audit.note(name, "staff.passkey-removed", name, "");
        return removed > 0;
    }

    /** Of a device that was lost, or of a colleague who leaves. */
    void removeAll(String name) {
        db.createQuery("delete from Passkey p where p.staff = ?1")
                .setParameter(1, name)
                .executeUpdate();
    }

    /** Two answers with the same count cannot both be of the one device. */
    boolean used(ByteArray credential, long uses) {
        return db.createQuery("update Passkey p set p.uses = ?2 where p.credential = ?1 and (p.uses < ?2 or ?2 = 0)")
                        .setParameter(1, credential.getBase64Url())
                        .setParameter(2, uses)
                        .executeUpdate()
                == 1;
    }

    /** How a device knows its owner: nothing that could be read as a name. */
    ByteArray handle(String name) {
        return Passkey.bytes(keys.digest("passkey-handle", name));
    }

    @Override
    public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String name) {
        return owned(name).map(Passkey::descriptor).collect(toSet());
    }

    @Override
    public Optional<ByteArray> getUserHandleForUsername(String name) {
        return Optional.of(handle(name));
    }

    @Override
    public Optional<String> getUsernameForUserHandle(ByteArray handle) {
        return db.createQuery("select p from Passkey p where p.handle = ?1", Passkey.class)
                .setParameter(1, handle.getBase64Url())
                .getResultStream()
                .map(Passkey::staff)
                .findFirst();
    }

    @Override
    public Optional<RegisteredCredential> lookup(ByteArray credential, ByteArray handle) {
        return found(credential).filter(key -> key.getUserHandle().equals(handle));
    }

    @Override
    public Set<RegisteredCredential> lookupAll(ByteArray credential) {
        return found(credential).stream().collect(toSet());
    }

    private Optional<RegisteredCredential> found(ByteArray credential) {
        return Optional.ofNullable(db.find(Passkey.class, credential.getBase64Url()))
                .map(Passkey::registered);
    }

    private Stream<Passkey> owned(String name) {
        return db.createQuery("select p from Passkey p where p.staff = ?1 order by p.madeOn, p.label", Passkey.class)
                .setParameter(1, name)
                .getResultStream();
    }
}
