package rostrum.survey;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rostrum.people.ParticipantKey;

/** What one participant put on one page: codes here, words in a table of their own. */
@Entity
@Table(name = "answer")
class Entry {
    @Id
    private String id = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submission")
    private Submission submission;

    private String question = "";
    private String options = "";

    @Enumerated(EnumType.STRING)
    private @Nullable Decline decline;

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "free_text")
    private @Nullable FreeText text;

    @SuppressWarnings("NullAway.Init")
    protected Entry() {}

    Entry(String id, Submission submission, String question) {
        this.id = id;
        this.submission = submission;
        this.question = question;
    }

    void take(Answer answer, FreeText words) {
        options = String.join(" ", answer.options());
        decline = answer.decline().orElse(null);
        if (!answer.hasWords()) text = null;
        else if (text == null) text = words;
        else text.rewrite(words);
    }

    void renew(Supplier<String> ids) {
        if (text != null) text = text.again(ids.get());
    }

    Answer answer() {
        return new Answer(codes(), text == null ? "" : text.words(), Optional.ofNullable(decline));
    }

    Answered answered(ParticipantKey who) {
        return new Answered(who, question, codes());
    }

    /** As it lies in the table. */
    JsonObjectBuilder row() {
        var row = Json.createObjectBuilder()
                .add("id", id)
                .add("submission", submission.id())
                .add("question", question)
                .add("options", options);
        if (decline != null) row.add("decline", decline.name());
        if (text != null) row.add("free_text", text.id());
        return row;
    }

    String id() {
        return id;
    }

    private List<String> codes() {
        return options.isEmpty() ? List.of() : List.of(options.split(" ", -1));
    }

    @Nullable
    FreeText text() {
        return text;
    }
}
