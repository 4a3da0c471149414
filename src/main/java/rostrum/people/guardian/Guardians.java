package rostrum.people.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import rostrum.people.Invitations;
import rostrum.people.Joining;
import rostrum.people.ParticipantKey;
import rostrum.people.vault.Contact;
import rostrum.people.vault.Contacts;
import rostrum.platform.Id;
import rostrum.platform.Keys;
import rostrum.platform.Network;
import rostrum.platform.Secret;
import rostrum.platform.Time;

/**
 * How guardians are asked, answer, and take it back. The vault has transactions of its own: a contact is kept before the
 * database names it and destroyed after the database has forgotten it, so that none is ever missing. One that is left over
 * by a crash goes with {@link #sweep}.
 */
@ApplicationScoped
public class Guardians {
    /** 130 random bits. */
    private static final int TOKEN_LETTERS = 26;

    private static final Duration LEFT_OVER = Duration.ofHours(2);

    @Inject
    Requests requests;

    @Inject
    Consents consents;

    @Inject
    Contacts contacts;

    @Inject
    Keys keys;

    @Inject
    Network network;

    @Inject
    Time time;

    private final Peace peace = new Peace();

    /** Whether this address has been asked so often that it should be left in peace. */
    public boolean isEnough(String address) {
        return requests.isEnough(address);
    }

    /** Whether one more letter may be written, to this address and from where the caller is; it is counted if so. */
    public Optional<Enough> write(String address) {
        return isEnough(address)
                ? Optional.of(Enough.TO_ADDRESS)
                : peace.write(address, network.ofCaller(), time.now());
    }

    /** The same for another letter of a young person who waits, to the same address if there is no better one. */
    public Optional<Enough> writeAgain(Waiting waiting, Optional<Contact> better) {
        if (better.isPresent()) return write(better.get().address());
        return contacts.open(waiting.contact())
                .flatMap(contact -> peace.write(contact.address(), network.ofCaller(), time.now()));
    }

    /** The mail server did not take the letter: it bothered nobody. */
    public void lost(Errand errand) {
        peace.lost(errand.contact().address(), network.ofCaller(), time.now());
    }

    /** Whether there is an address of the guardian of whoever gave this post or answer. */
    public boolean isKnown(String contribution) {
        return consents.ofAuthor(contribution).isPresent();
    }

    /** That address, for the safeguarding lead after the look was noted. The code that takes the agreement back stays here. */
    public Optional<Contact> of(String contribution) {
        return consents.ofAuthor(contribution)
                .flatMap(contacts::open)
                .map(contact -> new Contact(contact.address(), contact.language(), ""));
    }

    /**
     * Keeps what somebody said until a guardian answers. Empty if the invitation was used meanwhile, or with this receipt
     * somebody was asked already.
     *
     * @param receipt with which the young person comes back
     */
    public Optional<Errand> ask(Joining joining, String codeDigest, Secret receipt, Contact contact) {
        var errand =
                errand(Id.fresh(), joining.consultation(), contact, time.now().plus(Request.LIFE));
        if (requests.open(joining, codeDigest, receipt, errand)) return Optional.of(errand);
        contacts.destroy(errand.contactId());
        return Optional.empty();
    }

    /** Another letter with another code, to the same address or a better one. */
    public Optional<Errand> askAgain(Waiting waiting, Optional<Contact> better) {
        var contact = better.or(() -> contacts.open(waiting.contact()));
        if (contact.isEmpty() || !waiting.mayWriteAgain()) return Optional.empty();
        var errand = errand(waiting.id(), waiting.consultation(), contact.get(), waiting.until());
        var before = requests.writeAgain(errand);
        contacts.destroy(before.orElse(errand.contactId()));
        return before.map(written -> errand);
    }

    /** The mail server took the letter. */
    public void arrived(Errand errand) {
        requests.arrived(errand.id());
    }

    public Optional<Waiting> waiting(Secret receipt) {
        return requests.of(receipt);
    }

    public Optional<Waiting> asked(Secret token) {
        return requests.withToken(token);
    }

    /**
     * Lets the young person in. Answers the code that takes it back, or empty if there is nothing to agree to any more.
     *
     * @param text version of the words that were shown
     */
    public Optional<Secret> agree(Secret token, String text) {
        var contact = asked(token).flatMap(waiting -> contacts.open(waiting.contact()));
        if (contact.isEmpty()) return Optional.empty();
        var withdrawal = Secret.fresh(TOKEN_LETTERS);
        var kept =
                contacts.keep(new Contact(contact.get().address(), contact.get().language(), withdrawal.plain()));
        var left = new Consent.Left(text, keys.digest(Invitations.WITHDRAWAL, withdrawal.plain()), kept);
        var before = requests.agree(token, left);
        contacts.destroy(before.orElse(kept));
        return before.map(let -> withdrawal);
    }

    public boolean refuse(Secret token) {
        var contact = requests.refuse(token);
        contact.ifPresent(contacts::destroy);
        return contact.isPresent();
    }

    public void giveUp(Waiting waiting) {
        requests.giveUp(waiting.id()).ifPresent(contacts::destroy);
    }

    /**
     * Takes an agreement back: the young person leaves, and the contact is destroyed. False for a code that takes nothing
     * back, or belongs to the other route: the code of a group is on a slip that others may see.
     *
     * @param erasing how somebody who takes part in this consultation leaves the whole house
     */
    public boolean withdraw(Secret code, Route route, BiConsumer<ParticipantKey, String> erasing) {
        var found = consents.of(code, route);
        if (found.isEmpty()) return false;
        erasing.accept(found.get().key(), found.get().consultation());
        found.get().contact().ifPresent(contacts::destroy);
        return true;
    }

    /** For whom a facilitator vouches: {@code withdrawal} is the digest of the code that takes it back. */
    public boolean joinGroup(Joining joining, String codeDigest, Secret receipt, String withdrawal) {
        return consents.joinGroup(joining, codeDigest, receipt, withdrawal);
    }

    /** Writes the second letters that are due; one that the mail server does not take waits for the next round. */
    public void remind(BiPredicate<String, Contact> writing) {
        for (var due : consents.due()) {
            var contact = due.contact().flatMap(contacts::open);
            if (contact.isEmpty() || writing.test(due.consultation(), contact.get())) consents.noticed(due.key());
        }
    }

    public void expire(Set<String> openConsultations) {
        requests.expire(openConsultations).forEach(contacts::destroy);
    }

    /** Thirty days after closing nobody is written to any more. */
    public void forget(String consultation) {
        consents.forget(consultation).forEach(contacts::destroy);
    }

    /** Destroys contacts that a crash or an erasure left without anybody who needs them. */
    public void sweep() {
        var old = contacts.keptBefore(time.now().minus(LEFT_OVER));
        var needed = Set.copyOf(consents.needed());
        old.stream().filter(contact -> !needed.contains(contact)).forEach(contacts::destroy);
    }

    private Errand errand(String id, String consultation, Contact contact, Instant until) {
        return new Errand(id, consultation, contacts.keep(contact), contact, Secret.fresh(TOKEN_LETTERS), until);
    }
}
