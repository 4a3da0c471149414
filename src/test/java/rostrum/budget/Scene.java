package rostrum.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import rostrum.platform.Id;

/**
 * An open consultation that a test looks at.
 *
 * @param room in which there are posts and statements
 * @param size how much there is of everything: 1, or twice as much
 */
public record Scene(Scenes scenes, String consultation, String room, int size) {
    static final int PAGES = 11;
    private static final Set<Integer> LONG_TEXTS = Set.of(9, 11);
    private static final Pattern LEASE = Pattern.compile("name=\"(lease|version)\" value=\"([^\"]*)\"");
    private static final Pattern MARKED = Pattern.compile("<mark>(.*?)<span.*?</mark>");
    private static final Pattern HARM_CASE = Pattern.compile("/cases/[0-9a-z]{16}");
    private static final Pattern CASE = Pattern.compile("/queue/cases/[0-9a-z]+");

    String path() {
        return "/consultations/" + consultation;
    }

    public Guest participant() {
        return scenes.participant(consultation);
    }

    public Guest staff(String name) {
        return scenes.staff(name);
    }

    /** Somebody of whom posts wait in the room for a moderator. */
    Guest author() {
        var author = participant();
        for (int i = 0; i < size; i++)
            author.sends("/rooms/" + room + "/posts", "kind", "post", "words", "Unread " + i, "key", Id.fresh());
        return author;
    }

    /** Somebody who answered the first pages, at larger size with words wherever there is place for them. */
    Guest answerer(int pages) {
        var answerer = participant();
        for (int page = 1; page <= pages; page++) answer(answerer, page);
        return answerer;
    }

    private void answer(Guest answerer, int page) {
        var writes = size > 1 || page == PAGES;
        var address = path() + "/questions/" + page;
        if (writes && LONG_TEXTS.contains(page)) answerer.sends(address, "words", "My own words.");
        else answerer.sends(address, "decline", "skip", "words", writes ? "For a reason." : "");
    }

    /** What somebody puts on the long form before they go: one answer, or, at larger size, an answer to every question. */
    String[] form() {
        var questions = scenes.survey().questions();
        var answered = size > 1 ? questions : questions.subList(questions.size() - 1, questions.size());
        var fields = new ArrayList<>(List.of("go", "save"));
        for (var question : answered)
            fields.addAll(List.of(question.code() + ".decline", "skip", question.code() + ".words", "My own words."));
        return fields.toArray(String[]::new);
    }

    /** What a group said: to one question, and in its own words to one or to two. */
    String[] group() {
        var fields = new ArrayList<>(List.of("people", "2", "ages", "10-12", "country", "FI"));
        fields.addAll(List.of("age-check.hands.face", "2", "adults-wrong.words", "Our own words."));
        if (size > 1) fields.addAll(List.of("group-should.words", "More of them.", "school-prepares.hands.1", "2"));
        return fields.toArray(String[]::new);
    }

    /** The address of a case that waits. */
    public String waitingCase(Guest moderator) {
        author();
        var found = CASE.matcher(moderator.opens("/queue").answer().body());
        if (!found.find()) throw new IllegalStateException("Nothing waits");
        return found.group();
    }

    /** A moderator takes what waits, one after the other, decides so on what says these words, and approves the rest. */
    public void decides(Guest moderator, String words, String... decision) {
        var decided = false;
        while (!decided) {
            var at = moderator
                    .sends("/queue/next")
                    .answer()
                    .headers()
                    .firstValue("Location")
                    .orElseThrow()
                    .replaceFirst("^https?://[^/]+", "");
            var page = moderator.opens(at).answer().body();
            decided = MARKED.matcher(page).replaceAll("$1").contains(words);
            var fields = new ArrayList<>(decided ? List.of(decision) : List.of("do", "approve", "note", ""));
            LEASE.matcher(page).results().forEach(field -> fields.addAll(List.of(field.group(1), field.group(2))));
            var answer = moderator.sends(at + "/decisions", fields.toArray(String[]::new));
            if (answer.status() != 303) throw new IllegalStateException(answer.toString());
        }
    }

    /** A child of eleven who has agreed to take part, and whose guardian is asked next. */
    public Caller child(String network) {
        var at = "/join/" + consultation;
        var child = scenes.caller().from(network);
        child = child.holding(child.sends(at), "steps");
        child = child.holding(child.sends(at + "/about-you", "band", "10-12", "country", "FR"), "joining");
        return child.holding(child.sends(at + "/assent", "agree", "take-part"), "steps");
    }

    /** The address of the report of harm that says these words. */
    public String harmCase(Guest lead, String words) {
        return HARM_CASE
                .matcher(lead.opens("/cases").answer().body())
                .results()
                .map(MatchResult::group)
                .distinct()
                .filter(path -> lead.opens(path).answer().body().contains(words))
                .findFirst()
                .orElseThrow();
    }

    public Scene released() {
        scenes.release(consultation);
        return this;
    }
}
