package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;
import rostrum.publishing.MeetingInput.Citation;
import rostrum.publishing.MeetingInput.Paragraph;
import rostrum.publishing.MeetingInput.Section;
import rostrum.publishing.check.Checks;
import rostrum.publishing.check.Flaw;
import rostrum.publishing.check.Rule;
import rostrum.summary.Example;
import rostrum.summary.aim.Target;

class WrittenTest {
    private static final Block THANKS = block("took-part", "We thank the schools.\n\nAnd the clubs.", "");
    private static final Block BUTTON = block(Block.ASKS, "Make the button the same.", "statement-1");
    private static final Block ANSWER = block(Block.ASKS, "Answer within a day.", "");

    @Test
    void isReadAsItWasKept() {
        var written = new Written("6", Map.of(Language.EN, new Remarks("why", "what")), List.of(THANKS, BUTTON));

        assertEquals(written, Written.read(written.json()));
    }

    @Test
    void keepsPointsInTheirOrderAndDropsEmptyOnes() {
        var written = Written.NOTHING.with(BUTTON, 0).with(THANKS, 0).with(ANSWER, 1);

        assertEquals(List.of(BUTTON, ANSWER), written.in(Block.ASKS));
        assertEquals(List.of(ANSWER), written.with(block(Block.ASKS, "", ""), 0).in(Block.ASKS));
        assertEquals(List.of(THANKS), written.in("took-part"));
    }

    @Test
    void standsBehindWhatTheHouseSaysAndIsMarked() {
        var input = Objects.requireNonNull(drafted(THANKS, BUTTON, ANSWER).get(Language.EN));
        var tookPart = section(input, "took-part").paragraphs();
        var asks = section(input, Block.ASKS);

        assertEquals(
                List.of("We thank the schools.", "And the clubs."),
                tookPart.stream()
                        .filter(Paragraph::editors)
                        .map(Paragraph::words)
                        .toList());
        assertTrue(tookPart.get(tookPart.size() - 1).editors());
        assertEquals(
                List.of(true, true),
                asks.paragraphs().stream().map(Paragraph::editors).toList());
        assertEquals(
                List.of("statement-1"),
                asks.paragraphs().get(0).evidence().stream()
                        .map(Citation::anchor)
                        .toList());
        assertEquals(
                input.sections().size() - 2,
                input.sections().stream().map(Section::code).toList().indexOf(Block.ASKS));
    }

    @Test
    void isHeldToItsEvidence() {
        assertEquals(List.of(), flaws(THANKS, BUTTON, ANSWER));
        assertEquals(List.of(Rule.EVIDENCE, Rule.EVIDENCE), flaws(block(Block.ASKS, "Do it.", "table-99")));
        assertEquals(
                List.of(Rule.FIGURES, Rule.FIGURES),
                flaws(block(Block.ASKS, "As 997 of them ask, do it.", "statement-1")));
    }

    @Test
    void isMissedInALanguage() {
        var english = new Block("took-part", Map.of(Language.EN, "We thank the schools.", Language.AR, ""), "");

        assertEquals(List.of(Rule.ALIKE), flaws(english));
    }

    private static List<Rule> flaws(Block... blocks) {
        return Checks.of(drafted(blocks), Example.large().analysis()).flaws().stream()
                .map(Flaw::rule)
                .filter(Rule::blocks)
                .toList();
    }

    private static Map<Language, MeetingInput> drafted(Block... blocks) {
        var material = new Material(
                Consultation23.brief(),
                Example.large(),
                "6",
                null,
                Target.NONE,
                Optional.empty(),
                List.of(blocks),
                null);
        return Drafted.of(material, language -> Drafter.usual(material, language))
                .inputs();
    }

    private static Section section(MeetingInput input, String code) {
        return input.sections().stream()
                .filter(section -> section.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Block block(String section, String words, String anchor) {
        var all = new TreeMap<Language, String>();
        all.put(Language.AR, words);
        all.put(Language.EN, words);
        return new Block(section, all, anchor);
    }
}
