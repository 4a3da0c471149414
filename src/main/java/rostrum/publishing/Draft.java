package rostrum.publishing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import rostrum.platform.Language;

/** What editors made of an input so far. */
@Entity
class Draft {
    @Id
    private String consultation = "";

    private String number = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "draft_remarks", joinColumns = @JoinColumn(name = "consultation"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, RemarksColumns> remarks = new HashMap<>();

    protected Draft() {}

    Draft(String consultation) {
        this.consultation = consultation;
    }

    void edit(String newNumber, Map<Language, Remarks> edited) {
        number = newNumber;
        edited.forEach((language, said) -> remarks.put(language, new RemarksColumns(said)));
    }

    String number() {
        return number;
    }

    Optional<Remarks> remarks(Language language) {
        return Optional.ofNullable(remarks.get(language)).map(RemarksColumns::value);
    }
}
