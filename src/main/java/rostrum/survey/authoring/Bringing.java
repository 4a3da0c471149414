package rostrum.survey.authoring;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rostrum.platform.Problem;
import rostrum.platform.Upload;
import rostrum.survey.Flaw;
import rostrum.survey.exchange.Exchange;
import rostrum.survey.exchange.Names;
import rostrum.survey.surveyjs.SurveyJs;

/**
 * A file from elsewhere, read.
 *
 * @param survey empty where nothing in it can be asked
 */
record Bringing(String name, Optional<Outline> survey, List<Flaw> omitted) {
    private static final int LONGEST = 40;
    private static final int MOST_TOLD = 500;

    static Bringing read(Upload upload) {
        var omitted = new ArrayList<Flaw>();
        var files = files(upload, omitted);
        var survey = Outline.read(files).filter(outline -> !outline.items().isEmpty());
        var told = omitted.stream().limit(MOST_TOLD).toList();
        return new Bringing(upload.name(), survey, told);
    }

    private static Map<String, String> files(Upload upload, List<Flaw> omitted) {
        if (isWorkbook(upload)) return Exchange.survey(upload.file(), omitted);
        if (!isJson(upload)) return Map.of();
        return SurveyJs.survey(new String(upload.file(), StandardCharsets.UTF_8), plainName(upload), omitted);
    }

    private static String plainName(Upload upload) {
        return Names.code(upload.name().replaceFirst("\\.[A-Za-z]{1,5}$", ""));
    }

    private static boolean isWorkbook(Upload upload) {
        return upload.name().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    private static boolean isJson(Upload upload) {
        return upload.name().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** How the survey is called, where nobody chose another code. */
    String code() {
        var said =
                survey.map(outline -> outline.head().getOrDefault("survey", "")).orElse("");
        var code = said.length() > LONGEST ? Names.code(said.substring(0, LONGEST)) : said;
        return CodedLines.isCode(code) && !code.equals("bank") ? code : "form";
    }

    /** As its own file says it. */
    int version() {
        var said = survey.map(outline -> outline.head().getOrDefault("version", ""))
                .orElse("");
        return said.matches("\\d{1,4}") ? Integer.parseInt(said) : 1;
    }

    /** Why there is nothing to go on with. */
    static List<Problem> problems(Upload upload, Bringing brought) {
        if (upload.isEmpty()) return List.of(Problem.of("file", "authoring.bring-missing"));
        if (!isWorkbook(upload) && !isJson(upload)) return List.of(Problem.of("file", "authoring.bring-kind"));
        return brought.survey.isPresent() ? List.of() : List.of(Problem.of("file", "authoring.bring-nothing"));
    }
}
