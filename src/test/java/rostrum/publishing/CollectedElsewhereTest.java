package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rostrum.platform.Language;
import rostrum.summary.Analysed;
import rostrum.summary.Example;

/** What was collected elsewhere stands in the document under its own heading, with its own tables. */
class CollectedElsewhereTest {
    private static final Analysed WITH =
            new Analysed(Example.large().hash(), Example.large().frozenAt(), Example.elsewhere());

    @Test
    void saysHowManyFromWhereAndWhatTheyShare() {
        var words = words(input(Language.EN));

        for (var said : new String[] {
            "Besides these, results of about 120 people were collected elsewhere (Polis, Asia",
            "Collected elsewhere: A conversation",
            "About 120 people voted there (Polis, Asia",
            "They fall into 2 groups who vote alike: Group 1 – 58\u00a0% · Group 2 – 42\u00a0%",
            "In each of these groups at least 90\u00a0% agree: Elsewhere 0",
            "Some results were collected elsewhere, by others"
        }) assertTrue(words.contains(said), said + "\n" + words);
        assertFalse(words.contains("young people there"), words);
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingIsBorneOutAndEveryAnchorStandsOnce(Language language) {
        var input = input(language);
        var anchors = input.tables().stream()
                .flatMap(table -> Stream.concat(
                        Stream.of(table.anchor()),
                        table.lines().stream()
                                .filter(MeetingInput.Line::isStatement)
                                .map(MeetingInput.Line::code)))
                .toList();
        var cited = input.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.evidence().stream())
                .map(MeetingInput.Citation::anchor)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(anchors.size(), new TreeSet<>(anchors).size());
        assertTrue(anchors.containsAll(cited), cited.toString());
    }

    /** But for those of who is missing, which stand behind all others. */
    @Test
    void ourOwnTablesKeepTheirNumbers() {
        var ours = Drafter.draft(material(Example.large()), remarks(), Language.EN).tables().stream()
                .filter(table -> !table.columns().get(0).code().equals("came"))
                .toList();
        var with = input(Language.EN).tables();

        assertEquals(ours.subList(1, ours.size()), with.subList(1, ours.size()));
        assertTrue(with.size() > ours.size());
    }

    private static MeetingInput input(Language language) {
        return Drafter.draft(material(WITH), remarks(), language);
    }

    private static Material material(Analysed analysed) {
        return new Material(Consultation23.brief(), analysed, "", null);
    }

    private static Remarks remarks() {
        return new Remarks("Purpose", "Action");
    }

    private static String words(MeetingInput input) {
        return input.sections().stream()
                .map(section -> section.heading() + "\n"
                        + section.paragraphs().stream()
                                .map(MeetingInput.Paragraph::words)
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }
}
