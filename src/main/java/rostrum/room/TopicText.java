package rostrum.room;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Language;

/** What a talk is about and the question it begins with, in one language. */
@Entity
@Table(name = "topic_text")
@IdClass(TopicText.Key.class)
class TopicText {
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "topic")
    private @Nullable Topic topic;

    @Id
    @Enumerated(EnumType.STRING)
    private Language language = Language.EN;

    private String title = "";
    private String prompt = "";

    /** What tells it from the others. */
    record Key(String topic, Language language) {}

    protected TopicText() {}

    TopicText(Language language, String title, String prompt) {
        this.language = language;
        this.title = title;
        this.prompt = prompt;
    }

    TopicText of(Topic spoken) {
        topic = spoken;
        return this;
    }

    Language language() {
        return language;
    }

    String title() {
        return title;
    }

    String prompt() {
        return prompt;
    }
}
