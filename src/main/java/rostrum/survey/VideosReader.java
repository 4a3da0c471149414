package rostrum.survey;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import rostrum.platform.Digest;
import rostrum.platform.Language;

/** Finds the videos beside a survey: each named after its question and a language, and none without captions. */
final class VideosReader {
    private static final String CAPTIONS = ".vtt";
    private static final Pattern CUE =
            Pattern.compile("(?m)^(\\d{2,}:)?\\d{2}:\\d{2}\\.\\d{3} --> (\\d{2,}:)?\\d{2}:\\d{2}\\.\\d{3}.*\\R\\s*\\S");

    private final String survey;
    private final Map<String, String> files;
    private final Lines lines;
    private final List<Flaw> flaws;

    VideosReader(String survey, Map<String, String> files, Lines lines, List<Flaw> flaws) {
        this.survey = survey;
        this.files = files;
        this.lines = lines;
        this.flaws = flaws;
    }

    /** By question and language, as in {@code age-check.en}. */
    Map<String, Video> read(List<Question> questions) {
        var videos = new TreeMap<String, Video>();
        files.forEach((file, content) -> {
            if (!file.startsWith(SurveyFiles.VIDEOS)) return;
            var name = file.substring(SurveyFiles.VIDEOS.length(), file.lastIndexOf('.'));
            if (!isAsked(name, questions)) flaw(file, "survey.flaw.video.stray", Map.of("name", name));
            else if (!file.endsWith(CAPTIONS)) video(file, name, content, videos);
        });
        return videos;
    }

    /** Words stand beside every video: those of its question, in a language of the survey. */
    private boolean isAsked(String name, List<Question> questions) {
        var parts = name.split("\\.", 2);
        return parts.length == 2
                && questions.stream().anyMatch(question -> question.code().equals(parts[0]))
                && Arrays.stream(Language.values())
                        .filter(language -> language.tag().equals(parts[1]))
                        .anyMatch(language -> files.containsKey(Lines.words(language)));
    }

    private void video(String file, String name, String hash, Map<String, Video> videos) {
        var captions = SurveyFiles.VIDEOS + name + CAPTIONS;
        var words = files.getOrDefault(captions, "");
        if (words.isBlank()) flaw(file, "survey.flaw.video.captions", Map.of("captions", captions));
        else if (!words.startsWith("WEBVTT") || !CUE.matcher(words).find())
            flaw(captions, "survey.flaw.video.cues", Map.of());
        else {
            var spoken = Digest.sha256(words.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
            var video = new Video(address(file, hash), type(file), address(captions, spoken));
            if (videos.put(name, video) != null) flaw(file, "survey.flaw.video.twice", Map.of("name", name));
        }
    }

    private String address(String file, String hash) {
        return "/surveys/" + survey + "/videos/" + hash + "/" + file.substring(SurveyFiles.VIDEOS.length());
    }

    private static String type(String file) {
        return "video/" + file.substring(file.lastIndexOf('.') + 1);
    }

    private void flaw(String file, String advice, Map<String, Object> values) {
        flaws.add(new Flaw(lines.path(file), 1, advice, values));
    }
}
