package rostrum.summary.regional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rostrum.people.Region;
import rostrum.platform.Language;

/** What was collected elsewhere. It counts once it is taken in. */
@Entity
@Table(name = "regional_result")
class Result {
    @Id
    private String id = "";

    private String consultation = "";

    @Enumerated(EnumType.STRING)
    private Tool tool = Tool.OTHER;

    private String title = "";

    @Enumerated(EnumType.STRING)
    private Region region = Region.UNKNOWN;

    @Enumerated(EnumType.STRING)
    private Language language = Language.EN;

    @Column(name = "collected_on")
    private LocalDate collectedOn = LocalDate.EPOCH;

    private int people;
    private String plan = "";
    private String digest = "";
    private String files = "";

    @Column(name = "brought_by")
    private String broughtBy = "";

    @Column(name = "brought_at")
    private Instant broughtAt = Instant.EPOCH;

    @Column(name = "taken_at")
    private @Nullable Instant takenAt;

    protected Result() {}

    Result(String id, String consultation, About about, String broughtBy, Instant now) {
        this.id = id;
        this.consultation = consultation;
        this.tool = about.tool();
        this.title = about.title();
        this.region = about.region();
        this.language = about.language();
        this.collectedOn = about.collectedOn();
        this.digest = id;
        this.broughtBy = broughtBy;
        this.broughtAt = now;
    }

    String id() {
        return id;
    }

    /** As its files are told from others. */
    void sign(String hash) {
        digest = hash;
    }

    void name(FileNames names) {
        files = names.canonical();
    }

    void take(int howMany, Instant now) {
        people = howMany;
        takenAt = now;
        files = "";
    }

    void plan(String columns) {
        plan = columns;
    }

    BroughtResult value() {
        return new BroughtResult(
                id,
                consultation,
                new About(tool, title, region, language, collectedOn),
                people,
                plan,
                FileNames.read(files),
                broughtBy,
                broughtAt,
                takenAt != null);
    }
}
