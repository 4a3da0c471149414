package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rostrum.consultation.Meeting;
import rostrum.platform.Language;
import rostrum.publishing.MeetingInput.Span;

class VenueTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 26);

    @Test
    void saysInOnePieceWhatIsInOneLanguage() {
        var line = List.of(new Span("25th meeting – Geneva, 26 January 2027", Language.EN, false));

        assertEquals(line, of(Map.of(), Map.of(), Language.EN));
    }

    @Test
    void marksWhatHasNoWordsInTheLanguage() {
        var all = of(Map.of(Language.FR, "25e réunion"), Map.of(), Language.FR);

        assertEquals(
                List.of("fr:25e réunion – ", "en:Geneva", "fr:, 26 janvier 2027"),
                all.stream()
                        .map(span -> span.language().tag() + ":" + span.words())
                        .toList());
        assertEquals(
                List.of(Language.EN, Language.AR, Language.EN, Language.AR),
                of(Map.of(), Map.of(), Language.AR).stream().map(Span::language).toList());
    }

    @Test
    void isInTheLanguageOfTheDocumentWhereSomebodyWroteIt() {
        var all = of(Map.of(Language.ZH, "第 25 次会议"), Map.of(Language.ZH, "日内瓦"), Language.ZH);

        assertEquals("zh", all.stream().map(span -> span.language().tag()).collect(Collectors.joining(" ")));
    }

    private static List<Span> of(Map<Language, String> names, Map<Language, String> places, Language language) {
        var meeting = new Meeting(
                "25th meeting", "Geneva", ZoneOffset.UTC, DAY, DAY, Instant.EPOCH, "4", "Chair", names, places);
        return Venue.of(meeting, new Tongue(language));
    }
}
