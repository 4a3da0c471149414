package rostrum.survey;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKey;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one participant answers: kept page by page, sent once, and not changed after that unless it is opened again. */
@Entity
@NamedQuery(
        name = Submission.OF,
        query = "select distinct s from Submission s"
                + " where s.consultation = :consultation and s.participant = :participant",
        hints = @QueryHint(name = "eclipselink.left-join-fetch", value = "s.entries.text"))
class Submission {
    static final String OF = "submission.of";

    @Id
    private String id = "";

    private String consultation = "";
    private String participant = "";

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @OneToMany(mappedBy = "submission", cascade = CascadeType.ALL, orphanRemoval = true)
    @MapKey(name = "question")
    private Map<String, Entry> entries = new HashMap<>();

    protected Submission() {}

    Submission(String id, String consultation, String participant) {
        this.id = id;
        this.consultation = consultation;
        this.participant = participant;
    }

    /** Keeps what is on a page as it stands, right or wrong, with its words in the text. Says no once all is sent. */
    boolean keep(String question, Answer answer, FreeText text) {
        if (sentAt != null) return false;
        var entry = entries.get(question);
        if (entry == null) {
            entry = new Entry(id + "." + question, this, question);
            entries.put(question, entry);
        }
        entry.take(answer, text);
        return true;
    }

    /**
     * The texts that a moderator has to read; none where it was sent before.
     *
     * @param dropped what was answered to questions that are not asked after all
     */
    List<FreeText> send(Instant hour, Collection<Entry> dropped) {
        if (sentAt != null) return List.of();
        sentAt = hour;
        return entries.values().stream()
                .filter(entry -> !dropped.contains(entry))
                .map(Entry::text)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Counts for nothing until it is sent again. What was written gets new names: the gate knows the old as taken back. */
    void reopen(Supplier<String> ids) {
        sentAt = null;
        entries.values().forEach(entry -> entry.renew(ids));
    }

    List<FreeText> texts() {
        return entries.values().stream()
                .map(Entry::text)
                .filter(Objects::nonNull)
                .toList();
    }

    List<Entry> entries(Collection<Question> questions) {
        return questions.stream()
                .flatMap(question -> entry(question.code()).stream())
                .toList();
    }

    Optional<Entry> entry(String question) {
        return Optional.ofNullable(entries.get(question));
    }

    Optional<FreeText> text(String question) {
        return Optional.ofNullable(entries.get(question)).map(Entry::text);
    }

    Map<String, Answer> answers() {
        var answers = new HashMap<String, Answer>();
        entries.forEach((question, entry) -> answers.put(question, entry.answer()));
        return answers;
    }

    String id() {
        return id;
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }
}
