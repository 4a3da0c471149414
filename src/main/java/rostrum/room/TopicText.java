package rostrum.room;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import rostrum.platform.Language;

/** What a talk is about and the question it begins with, in one language. */
@Embeddable
class TopicText {
    @Enumerated(EnumType.STRING)
    private Language language = Language.EN;

    private String title = "";
    private String prompt = "";

    protected TopicText() {}

    TopicText(Language language, String title, String prompt) {
        this.language = language;
        this.title = title;
        this.prompt = prompt;
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
