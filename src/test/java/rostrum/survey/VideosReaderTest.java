package rostrum.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class VideosReaderTest {
    private static final String CAPTIONS = """
            WEBVTT

            00:00.000 --> 00:02.500
            Which is best?
            """;

    private final List<Flaw> flaws = new ArrayList<>();

    @Test
    void findsAVideoAndItsCaptionsByQuestionAndLanguage() {
        var videos = read("videos/best.en.webm", "a1b2", "videos/best.en.vtt", CAPTIONS);

        var video = Objects.requireNonNull(videos.get("best.en"));
        assertEquals(List.of(), flaws);
        assertEquals("/surveys/pets/videos/a1b2/best.en.webm", video.address());
        assertEquals("video/webm", video.type());
        assertTrue(video.captions().matches("/surveys/pets/videos/[0-9a-f]{12}/best\\.en\\.vtt"), video.captions());
    }

    @Test
    void withoutCaptionsItIsNotTaken() {
        assertEquals(Map.of(), read("videos/best.en.mp4", "a1b2"));

        assertEquals(
                List.of(new Flaw(
                        "surveys/pets/videos/best.en.mp4",
                        1,
                        "survey.flaw.video.captions",
                        Map.of("captions", "videos/best.en.vtt"))),
                flaws);
    }

    @Test
    void captionsWithoutALineAreNone() {
        read("videos/best.en.mp4", "a1b2", "videos/best.en.vtt", "WEBVTT\n\n00:00.000 --> 00:02.500\n\n");

        assertEquals("survey.flaw.video.cues", flaws.get(0).key());
        assertEquals("surveys/pets/videos/best.en.vtt", flaws.get(0).file());
    }

    @Test
    void eachNamesAQuestionAndALanguageThatHasWords() {
        for (var stray : List.of("videos/worst.en.mp4", "videos/best.fr.mp4", "videos/best.xx.vtt")) {
            flaws.clear();
            assertEquals(Map.of(), read(stray, "a1b2"));
            assertEquals("survey.flaw.video.stray", flaws.get(0).key(), stray);
        }
    }

    @Test
    void oneVideoIsEnough() {
        read("videos/best.en.mp4", "a1b2", "videos/best.en.webm", "a1b3", "videos/best.en.vtt", CAPTIONS);

        assertEquals("survey.flaw.video.twice", flaws.get(0).key());
    }

    private Map<String, Video> read(String... filesAndContents) {
        var files = new HashMap<>(Map.of("survey.yaml", "", "en.yaml", ""));
        for (int i = 0; i < filesAndContents.length; i += 2) files.put(filesAndContents[i], filesAndContents[i + 1]);
        return new VideosReader("pets", files, new Lines("pets"), flaws).read(List.of(new CountryChoice("best")));
    }
}
