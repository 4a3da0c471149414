package rostrum.survey;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import rostrum.moderation.State;
import rostrum.platform.Language;

/** Somebody's own words, as typed. Once they are sent, a moderator's decision says whether others may read them. */
@Entity
@Table(name = "free_text")
class FreeText {
    @Id
    private String id = "";

    private String question = "";
    private String words = "";
    private @Nullable String shown;

    @Enumerated(EnumType.STRING)
    private Language language = Language.EN;

    @Enumerated(EnumType.STRING)
    private State state = State.QUEUED;

    private boolean quotable;

    /** Its author wants the safety team to read it, and nobody else. */
    private boolean worry;

    protected FreeText() {}

    /** The author's leave to quote goes with the words, for the author is not known beyond. */
    FreeText(String id, String question, String words, Language language, boolean quotable) {
        this.id = id;
        this.question = question;
        this.words = words;
        this.language = language;
        this.quotable = quotable;
    }

    void rewrite(FreeText other) {
        words = other.words;
        language = other.language;
        quotable = other.quotable;
    }

    FreeText again(String fresh) {
        return new FreeText(fresh, question, words, language, quotable);
    }

    void worry() {
        worry = true;
    }

    void calm() {
        worry = false;
    }

    boolean isWorry() {
        return worry;
    }

    /** @param others what others read instead, or empty */
    void decided(State by, String others) {
        state = by;
        shown = others.isEmpty() ? null : others;
    }

    String id() {
        return id;
    }

    String question() {
        return question;
    }

    String words() {
        return words;
    }

    Language language() {
        return language;
    }

    /** As it lies in the table. */
    JsonObjectBuilder row() {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("question", question)
                .add("words", words)
                .add("language", language.name())
                .add("quotable", quotable);
    }

    ApprovedText approved() {
        return new ApprovedText(id, question, (shown == null ? words : shown).strip(), language, quotable);
    }
}
