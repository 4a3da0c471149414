package rostrum.survey;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import rostrum.people.AgeBand;
import rostrum.platform.Language;
import rostrum.survey.logic.Condition;

/**
 * A questionnaire of one version: its pages in order, and its words in each language.
 *
 * @param youngest for whom its words have to be plain enough
 * @param conditions when a question is asked, by its code; those without are always asked
 * @param pictures the address of each picture, by the code of its option
 * @param videos questions in sign language, as in {@code age-check.en}
 * @param sensitive codes of questions that touch what may hurt: help stands beside them
 */
public record Survey(
        String code,
        int version,
        AgeBand youngest,
        List<Question> questions,
        Map<String, Condition> conditions,
        Set<String> sensitive,
        Map<String, String> pictures,
        Map<String, Video> videos,
        Map<Language, Wording> wordings) {

    /** Without videos. */
    public Survey(
            String code,
            int version,
            AgeBand youngest,
            List<Question> questions,
            Map<String, Condition> conditions,
            Set<String> sensitive,
            Map<String, String> pictures,
            Map<Language, Wording> wordings) {
        this(code, version, youngest, questions, conditions, sensitive, pictures, Map.of(), wordings);
    }

    public Condition condition(Question question) {
        return conditions.getOrDefault(question.code(), Condition.Always.YES);
    }

    Survey in(Map<Language, Wording> others) {
        return new Survey(code, version, youngest, questions, conditions, sensitive, pictures, videos, others);
    }

    /** The same questions in the words for one reader. */
    public Survey to(AgeBand band, boolean easy) {
        var told = new EnumMap<Language, Wording>(Language.class);
        wordings.forEach((language, wording) -> told.put(language, wording.to(band, easy)));
        return in(told);
    }

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

    /** Numbers of all pages. */
    List<Integer> pages() {
        return IntStream.rangeClosed(1, questions.size()).boxed().toList();
    }

    /** Counted from 1. */
    Optional<Question> page(int page) {
        return page >= 1 && page <= questions.size() ? Optional.of(questions.get(page - 1)) : Optional.empty();
    }

    public Optional<Question> question(String code) {
        return questions.stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    /** The address of what stands on an option; empty where nothing does. */
    public String picture(String option) {
        return pictures.getOrDefault(option, "");
    }

    /** A question in sign language, for readers of this one. */
    Optional<Video> video(Question question, Language reader) {
        return Optional.ofNullable(videos.get(question.code() + "." + reader.tag()));
    }

    /** “Question 3 of 10”, where all are counted: pages to read are not. */
    int number(int page) {
        return (int) questions.stream().limit(page).filter(Question::isAsked).count();
    }

    /** How many questions it asks. */
    public int asked() {
        return (int) questions.stream().filter(Question::isAsked).count();
    }
}
