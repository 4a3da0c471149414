package rostrum.survey.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rostrum.people.AgeBand;
import rostrum.people.Assent;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Problem;
import rostrum.survey.Answer;
import rostrum.survey.Kinds;
import rostrum.survey.Ranking;

/** What an adult types in from paper, and what is said about it. */
class PaperFormTest {
    private static final String[] HEAD = {
        "code", "abcd efgh jkmn pqrs", "band", "13-15", "country", "KE", "agree", "take-part"
    };

    @Test
    void whatAChildLeftEmptyStaysSo() {
        var form = form("again.option", "no");

        assertTrue(form.isInOrder());
        assertEquals(Set.of("again"), form.answers().keySet());
    }

    @Test
    void itSaysWhatIsMissing() {
        var form = new PaperForm(Kinds.in(Language.EN).survey(), new Form(Map.of()));

        assertEquals(
                List.of("code", "band", "country", "agree", "answers"),
                form.problems().stream().map(Problem::field).toList());
    }

    @Test
    void childrenUnderTenAndAdultsAreNotTypedIn() {
        for (var band : List.of("under10", "25plus"))
            assertTrue(form("band", band, "again.option", "no").band().isEmpty());
        assertEquals(Optional.of(AgeBand.FROM_13), form().band());
    }

    /** A talk needs a device: nobody agrees to it on paper. */
    @Test
    void onlyWhatIsOnThePaperIsAgreedTo() {
        var form = form("agree", "quote", "agree", "room", "agree", "everything");

        assertEquals(
                Set.of(Assent.TAKE_PART, Assent.QUOTE),
                form.joining("c", Language.EN).assents());
    }

    @Test
    void anAnswerThatCannotBeIsSaid() {
        var form = form("mood.option.home", "calm");

        assertFalse(form.isInOrder());
        assertEquals(1, form.sheet().wrong().size());
    }

    @Test
    void numbersBesideTheAnswersMakeAnOrder() {
        assertEquals(Optional.of(List.of("c", "a", "b")), places("2", "٣", "1"));
        assertEquals(Optional.of(List.of("b")), places("", "1", ""));
        assertEquals(Optional.of(List.of()), places("", "", ""));
        for (var unclear :
                List.of(List.of("1", "1", ""), List.of("1", "", "3"), List.of("x", "", ""), List.of("0", "1", "2")))
            assertEquals(Optional.empty(), places(unclear.get(0), unclear.get(1), unclear.get(2)), unclear.toString());
    }

    @Test
    void anOrderThatIsNotClearIsAskedAbout() {
        var form = form("values.place.fun", "1", "values.place.free", "1");

        assertEquals(
                List.of("values.option"),
                form.problems().stream().map(Problem::field).toList().subList(0, 1));
        assertEquals(Answer.NONE, form.answers().getOrDefault("values", Answer.NONE));
    }

    private static Optional<List<String>> places(String a, String b, String c) {
        var ranking = new Ranking("q", List.of("a", "b", "c"), 3);
        return Places.of(
                        ranking,
                        new Form(Map.of("q.place.a", List.of(a), "q.place.b", List.of(b), "q.place.c", List.of(c))))
                .order();
    }

    private static PaperForm form(String... more) {
        var fields = new LinkedHashMap<String, List<String>>();
        add(fields, HEAD);
        for (int i = 0; i < more.length; i += 2) if (more[i].equals("band")) fields.remove("band");
        add(fields, more);
        return new PaperForm(Kinds.in(Language.EN).survey(), new Form(fields));
    }

    private static void add(Map<String, List<String>> fields, String... pairs) {
        for (int i = 0; i < pairs.length; i += 2)
            fields.computeIfAbsent(pairs[i], name -> new ArrayList<>()).add(pairs[i + 1]);
    }
}
