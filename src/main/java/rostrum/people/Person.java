package rostrum.people;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Language;

/** A young person who takes part: an invented name and a receipt, nothing else. */
@Entity
@Table(name = "participant")
class Person {
    @Id
    private String id;

    private String consultation = "";

    @Column(name = "receipt_digest")
    private String receiptDigest = "";

    @Enumerated(EnumType.STRING)
    private Language language = Language.EN;

    private String pseudonym = "";

    @Column(name = "joined_on")
    private LocalDate joinedOn = LocalDate.EPOCH;

    @OneToOne(mappedBy = "person", cascade = CascadeType.PERSIST)
    private Origin origin = new Origin();

    /** Codes of {@link Assent}, in the version of the text that was shown on the day of joining. */
    private String assents = "";

    @Column(name = "assent_text")
    private String assentText = "";

    @Column(name = "removed_on")
    private @Nullable LocalDate removedOn;

    protected Person() {
        id = "";
    }

    Person(String id, Joining joining, String receiptDigest, Pseudonym pseudonym, LocalDate today) {
        this.id = id;
        this.consultation = joining.consultation();
        this.receiptDigest = receiptDigest;
        this.language = joining.language();
        this.pseudonym = pseudonym.name();
        this.joinedOn = today;
        this.origin = new Origin(this, joining);
        this.assents = written(joining.assents());
        this.assentText = joining.assentText();
    }

    Participant participant() {
        return new Participant(
                new ParticipantKey(id),
                consultation,
                origin.band(),
                origin.country(),
                language,
                new Pseudonym(pseudonym),
                assents(),
                removedOn != null);
    }

    /** What was said before a removal stays, and is counted. */
    boolean takesPart() {
        return assents().contains(Assent.TAKE_PART);
    }

    /** Answers whether that is news. */
    boolean remove(LocalDate today) {
        if (removedOn != null) return false;
        removedOn = today;
        return true;
    }

    void readmit() {
        removedOn = null;
    }

    /** Answers whether that is news. */
    boolean agree(Assent assent, boolean yes) {
        var agreed = assents();
        if (!(yes ? agreed.add(assent) : agreed.remove(assent))) return false;
        assents = written(agreed);
        return true;
    }

    /** Each of those that are asked, or were ever said, as it stands: since the last change, or since joining. */
    List<Agreed> agreed(List<AssentChange> changes) {
        var now = assents();
        var asked = Assent.asked(origin.band());
        return Arrays.stream(Assent.values())
                .filter(assent -> asked.contains(assent)
                        || now.contains(assent)
                        || changes.stream().anyMatch(change -> change.isOf(assent)))
                .map(assent -> changes.stream()
                        .filter(change -> change.isOf(assent))
                        .max(Comparator.comparing(AssentChange::day))
                        .map(change -> change.agreed(now.contains(assent)))
                        .orElse(new Agreed(assent, now.contains(assent), joinedOn, assentText)))
                .toList();
    }

    private Set<Assent> assents() {
        var agreed = EnumSet.noneOf(Assent.class);
        for (var code : assents.split(" ", -1)) Assent.of(code).ifPresent(agreed::add);
        return agreed;
    }

    private static String written(Set<Assent> agreed) {
        return agreed.stream().map(Assent::code).collect(Collectors.joining(" "));
    }

    Origin origin() {
        return origin;
    }

    String receiptDigest() {
        return receiptDigest;
    }

    LocalDate joinedOn() {
        return joinedOn;
    }
}
