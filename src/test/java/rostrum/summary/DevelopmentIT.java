package rostrum.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Scenes;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.people.AgeBand;
import rostrum.people.Assent;
import rostrum.people.Joining;
import rostrum.people.People;
import rostrum.platform.Language;
import rostrum.publishing.Drafts;

/** From the country that somebody says on the way in to what the draft says of the least developed ones. */
@ExtendWith(ArquillianExtension.class)
class DevelopmentIT {
    @Inject
    Scenes scenes;

    @Inject
    Consultations consultations;

    @Inject
    People people;

    @Inject
    Records records;

    @Inject
    Drafts drafts;

    @Test
    void whoIsMissingIsSaidByDevelopmentGroup() {
        var consultation = scenes.opened(Duration.ofDays(2), 0);
        var at = "/desk/consultations/" + consultation + "/targets";
        var editor = scenes.staff("editor");
        assertEquals(
                422, editor.sends(at, "group-LDC", "60", "group-OTHER", "70").status());
        assertEquals(303, editor.sends(at, "group-LDC", "60").status());
        join(consultation, 40, "BD");
        join(consultation, 25, "FR");
        join(consultation, 25, "KE");
        join(consultation, 4, "XX");
        consultations.close(consultation, "editor");

        records.freeze(consultation);

        assertEquals(
                List.of("LDC 40", "OTHER+UNKNOWN 55"),
                records.find(consultation).orElseThrow().analysis().turnout().groups().rows().stream()
                        .map(row -> row.code() + " " + row.people().code())
                        .toList());
        assertTrue(records.count(consultation, List.of()).isPresent(), "the tables come out as they were printed");
        var brief = consultations.find(consultation).orElseThrow();
        for (var language : drafts.languages(brief))
            assertTrue(said(brief, language).contains("60"), language.tag());
        var words = said(brief, Language.EN);
        assertTrue(words.contains("Least developed countries (42\u00a0% came, 60\u00a0% aimed at)"), words);
        assertTrue(words.contains("Least developed countries (42\u00a0%; world 19\u00a0%)"), words);
        scenes.tidy(consultation);
    }

    private void join(String consultation, int count, String country) {
        for (int at = 0; at < count; at++)
            people.admit(
                    new Joining(consultation, Language.EN, AgeBand.FROM_18, country, Set.of(Assent.TAKE_PART), "t"),
                    People.freshReceipt());
    }

    private String said(Brief consultation, Language language) {
        return drafts.input(consultation, language).orElseThrow().sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(paragraph -> paragraph.words())
                .toList()
                .toString();
    }
}
