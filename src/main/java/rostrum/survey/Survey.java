package rostrum.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rostrum.platform.Language;

/** A questionnaire of one version: its pages in order, and its words in each language. */
public record Survey(String code, int version, List<Question> questions, Map<Language, Wording> wordings) {

    /** In which every text exists, in the order of the Union. */
    public Set<Language> languages() {
        var complete = new TreeSet<Language>();
        for (var wording : wordings.values()) if (wording.isComplete()) complete.add(wording.language());
        return complete;
    }

    /** The words for a reader: in another language where the reader's own is not complete. */
    public Wording in(Language reader) {
        var complete = languages();
        return wording(reader.among(complete));
    }

    private Wording wording(Language language) {
        return Optional.ofNullable(wordings.get(language)).orElseThrow();
    }

    public Optional<Question> question(String code) {
        return questions.stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    /** How many questions it asks. */
    public int asked() {
        return (int) questions.stream().filter(Question::isAsked).count();
    }
}
