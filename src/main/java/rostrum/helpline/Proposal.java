package rostrum.helpline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody of the staff proposes for the list of helplines. Another person approves it, or says why not. */
@Entity
@Table(name = "helpline_proposal")
class Proposal {
    @Id
    private String id = "";

    private String country = "";

    @Enumerated(EnumType.STRING)
    private Helpline.Kind kind = Helpline.Kind.CHILD;

    private boolean removal;
    private String name = "";
    private String phone = "";

    @Column(name = "text_line")
    private String text = "";

    private String web = "";
    private String hours = "";
    private String ages = "";
    private String languages = "";
    private String source = "";

    @Column(name = "checked_on")
    private LocalDate checkedOn = LocalDate.EPOCH;

    @Column(name = "checked_by")
    private String checkedBy = "";

    @Column(name = "proposed_by")
    private String proposedBy = "";

    @Column(name = "proposed_at")
    private Instant proposedAt = Instant.EPOCH;

    private @Nullable Boolean approved;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    protected Proposal() {}

    Proposal(String id, Change change, String by, Instant now) {
        var line = change.line();
        this.id = id;
        this.country = line.country();
        this.kind = line.kind();
        this.removal = change.removal();
        this.name = line.name();
        this.phone = line.phone();
        this.text = line.text();
        this.web = line.web();
        this.hours = line.hours();
        this.ages = line.ages();
        this.languages = line.languages();
        this.source = line.source();
        this.checkedOn = line.checkedOn();
        this.checkedBy = line.checkedBy();
        this.proposedBy = by;
        this.proposedAt = now;
    }

    /** Two people: nobody approves what they proposed themself. They may take it back, though. */
    Optional<No> settle(boolean yes, String by, Instant now) {
        if (settledAt != null) return Optional.of(No.SETTLED);
        if (yes && by.equals(proposedBy)) return Optional.of(No.SAME_PERSON);
        approved = yes;
        settledBy = by;
        settledAt = now;
        return Optional.empty();
    }

    Change change() {
        return new Change(
                new Helpline(
                        country, kind, name, phone, text, web, hours, ages, languages, source, checkedOn, checkedBy),
                removal);
    }

    HelplinePage.Proposed proposed() {
        return new HelplinePage.Proposed(
                id, change().line(), removal, proposedBy, proposedAt, approved, settledBy, settledAt);
    }

    String country() {
        return country;
    }
}
