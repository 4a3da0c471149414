package rostrum.consultation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Language;

/** A consultation bound to a meeting. Its stage is told by dated facts, never by a flag. */
@Entity
class Consultation {
    @Id
    private String id = "";

    @Embedded
    private MeetingColumns meeting = new MeetingColumns();

    @Embedded
    @AttributeOverride(name = "announce", column = @Column(name = "announce_at"))
    @AttributeOverride(name = "open", column = @Column(name = "open_at"))
    @AttributeOverride(name = "close", column = @Column(name = "close_at"))
    @AttributeOverride(name = "draft", column = @Column(name = "draft_at"))
    @AttributeOverride(name = "release", column = @Column(name = "release_at"))
    @AttributeOverride(name = "feedback", column = @Column(name = "feedback_at"))
    private TimetableColumns timetable = new TimetableColumns();

    @Column(name = "invitation_only")
    private boolean invitationOnly = true;

    private String languages = "";

    @Column(name = "announced_at")
    private @Nullable Instant announcedAt;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "analysed_at")
    private @Nullable Instant analysedAt;

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @Column(name = "stopped_at")
    private @Nullable Instant stoppedAt;

    @OneToMany(mappedBy = "consultation", cascade = CascadeType.PERSIST)
    private List<Wording> wordings = new ArrayList<>();

    protected Consultation() {}

    Consultation(String id, Plan plan) {
        this.id = id;
        this.meeting = new MeetingColumns(plan.meeting());
        this.timetable = new TimetableColumns(plan.timetable());
        this.invitationOnly = plan.invitationOnly();
        plan.titles().keySet().forEach(language -> wordings.add(new Wording(this, language, plan)));
    }

    Stage stage() {
        if (archivedAt != null) return Stage.ARCHIVED;
        if (releasedAt != null) return Stage.RELEASED;
        if (analysedAt != null) return Stage.ANALYSED;
        if (closedAt != null) return Stage.CLOSED;
        if (openedAt != null) return Stage.OPEN;
        return announcedAt != null ? Stage.ANNOUNCED : Stage.DRAFT;
    }

    /** Answers whether that is news. */
    boolean announce(List<Language> offered, Instant now) {
        if (stage() != Stage.DRAFT) return false;
        speak(offered);
        announcedAt = now;
        return true;
    }

    /** Earlier than planned moves the plan; the facts and the plan never disagree. */
    boolean open(List<Language> offered, Instant now) {
        if (stage().isAfter(Stage.ANNOUNCED)) return false;
        announce(offered, now);
        speak(offered);
        openedAt = now;
        timetable.openBy(now);
        return true;
    }

    boolean close(Instant now) {
        if (stage() != Stage.OPEN) return false;
        closedAt = now;
        timetable.closeBy(now);
        return true;
    }

    void stop(Instant now) {
        if (stoppedAt == null) stoppedAt = now;
    }

    void goOn() {
        stoppedAt = null;
    }

    void analyse(Instant now) {
        if (analysedAt == null) analysedAt = now;
    }

    void release(Instant now) {
        if (releasedAt == null) releasedAt = now;
    }

    void archive(Instant now) {
        if (stage() == Stage.RELEASED) archivedAt = now;
    }

    boolean opensBy(Instant now) {
        return stage() == Stage.ANNOUNCED
                && stoppedAt == null
                && !timetable.value().open().isAfter(now);
    }

    boolean closesBy(Instant now) {
        return stage() == Stage.OPEN && !timetable.value().close().isAfter(now);
    }

    /** A quarter after everybody heard back. */
    boolean archivesBy(Instant now) {
        return stage() == Stage.RELEASED
                && timetable.value().feedback().plus(Duration.ofDays(90)).isBefore(now);
    }

    /** Nothing that was not counted is ever deleted: all but the codes waits until the record is frozen. */
    Optional<Instant> keepsUntil(Term term) {
        var from = term == Term.CODES ? closedAt : analysedAt == null ? null : end(term, analysedAt);
        return Optional.ofNullable(from).map(instant -> instant.plus(Duration.ofDays(term.days())));
    }

    private Instant end(Term term, Instant frozen) {
        return switch (term) {
            case CODES, ANSWERS -> frozen;
            case TALKS -> later(frozen, meeting.value().over());
            case PEOPLE -> later(end(Term.TALKS, frozen), timetable.value().feedback());
        };
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    List<Language> spoken() {
        return wordings.stream()
                .filter(Wording::isComplete)
                .map(Wording::language)
                .toList();
    }

    Brief brief() {
        return new Brief(
                id,
                words(Wording::title),
                words(Wording::about),
                offered(),
                called(),
                timetable.value(),
                stage(),
                stoppedAt != null,
                invitationOnly);
    }

    private Meeting called() {
        return meeting.value(words(Wording::meeting), words(Wording::place));
    }

    private Map<Language, String> words(Function<Wording, String> which) {
        var words = new EnumMap<Language, String>(Language.class);
        for (var wording : wordings) words.put(wording.language(), which.apply(wording));
        return words;
    }

    private void speak(List<Language> offered) {
        languages = offered.stream().map(Language::tag).collect(Collectors.joining(" "));
    }

    private List<Language> offered() {
        return Stream.of(languages.split(" ", -1))
                .flatMap(tag -> Language.of(tag).stream())
                .toList();
    }
}
