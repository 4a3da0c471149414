package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rostrum.people.AgeBand;
import rostrum.people.Development;
import rostrum.people.Region;
import rostrum.platform.Language;
import rostrum.publishing.MeetingInput.AnnexTable;
import rostrum.publishing.MeetingInput.Paragraph;
import rostrum.summary.Analysis;
import rostrum.summary.Example;
import rostrum.summary.aim.Target;

class AimedTest {
    private static final Analysis JOINED = Example.joined(120, 40, 40, 0);

    private final Tongue english = new Tongue(Language.EN);
    private final Annex annex = new Annex(english, JOINED);

    @Test
    void saysWhatWasReachedAndWhatWasNot() {
        var words = words(new Target(Map.of(Region.EUR, 30, Region.AFR, 40), Map.of()));

        assertTrue(words.contains("Reached or passed: Europe (60\u00a0% came, 30\u00a0% aimed at)."), words);
        assertTrue(words.contains("Not reached: Africa (20\u00a0% came, 40\u00a0% aimed at)."), words);
    }

    /** Nobody came from there, and nobody may read that: one who came would read the same. */
    @Test
    void saysOfFewOnlyThatItCannotBeTold() {
        var words = words(new Target(Map.of(Region.EUR, 30, Region.ARB, 10), Map.of()));

        assertTrue(words.contains("Too few came to be told of"), words);
        assertFalse(words.contains("10\u00a0%"), words);
    }

    @Test
    void putsEachTargetBesideWhatCame() {
        words(new Target(Map.of(Region.ARB, 10), Map.of(AgeBand.FROM_10, 10, AgeBand.FROM_13, 50)));

        assertEquals(Map.of("ARB", "/10%", "10-12+13-15", "60%/60%"), lines());
    }

    @Test
    void comparesDevelopmentGroupsAsTheyAreTold() {
        var large = Example.large().analysis();
        var target = new Target(Map.of(), Map.of(), Map.of(Development.LDC, 30, Development.OTHER, 70));

        var words = new Aimed(english, target, large.turnout(), new Annex(english, large))
                .paragraphs().stream().map(Paragraph::words).collect(Collectors.joining("\n"));

        assertTrue(
                words.contains("Not reached: Least developed countries (17\u00a0% came, 30\u00a0% aimed at)."), words);
        assertTrue(
                words.contains("Reached or passed: Other countries, or not said (82\u00a0% came, 70\u00a0% aimed at)."),
                words);
    }

    @Test
    void saysThatNothingWasAimedAt() {
        assertEquals(english.say("targets.none"), words(Target.NONE));
    }

    private String words(Target target) {
        return new Aimed(english, target, JOINED.turnout(), annex)
                .paragraphs().stream().map(Paragraph::words).collect(Collectors.joining("\n"));
    }

    private Map<String, String> lines() {
        return annex.tables().stream()
                .filter(table -> table.columns().get(0).code().equals("came"))
                .map(AnnexTable::lines)
                .flatMap(lines -> lines.stream())
                .collect(Collectors.toMap(
                        MeetingInput.Line::code,
                        line -> line.figures().get(0).code() + "/"
                                + line.figures().get(1).code()));
    }
}
