package rostrum.room;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import rostrum.platform.Language;
import rostrum.room.round.Figures;
import rostrum.room.round.Totals;

/** What the rooms of several age bands talk about side by side. */
@Entity
class Topic {
    @Id
    private String id;

    private String consultation = "";

    private String alike = "";

    @OneToMany(mappedBy = "topic", cascade = CascadeType.PERSIST)
    private List<TopicText> texts = new ArrayList<>();

    protected Topic() {
        id = "";
    }

    Topic(String id, String consultation, List<TopicText> texts) {
        this.id = id;
        this.consultation = consultation;
        texts.forEach(text -> this.texts.add(text.of(this)));
    }

    String id() {
        return id;
    }

    String consultation() {
        return consultation;
    }

    /** In the reader's language, else in English, else in the first one in which it was written. */
    TopicText text(Language reader) {
        return texts.stream()
                .min(Comparator.comparing((TopicText text) -> text.language() != reader)
                        .thenComparing(text -> text.language() != Language.EN)
                        .thenComparing(TopicText::language))
                .orElseGet(TopicText::new);
    }

    /** Who votes alike is told anew where the rule says so. */
    void alike(Totals groups) {
        if (groups.mayFollow(Figures.of(alike))) alike = groups.figures().kept();
    }

    /** How many vote alike, as it may be shown: one group only means that there are none. */
    Figures alike() {
        return Figures.of(alike);
    }

    Set<Language> languages() {
        return texts.stream().map(TopicText::language).collect(Collectors.toSet());
    }
}
