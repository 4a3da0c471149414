package rostrum.summary.regional;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.people.Region;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Problem;

/** What the secretariat types about results from elsewhere: as it was typed, and what of it is missing. */
public record RegionalForm(
        String tool, String title, String region, String language, String collected, List<Problem> problems) {
    static final int LONGEST = 120;

    static RegionalForm blank(Language reader) {
        return new RegionalForm("", "", Region.UNKNOWN.name(), reader.tag(), "", List.of());
    }

    /** @param today nobody has collected anything later */
    static RegionalForm read(Form form, boolean hasFile, LocalDate today) {
        var typed = new RegionalForm(
                form.trimmed("tool"),
                form.trimmed("title"),
                form.trimmed("region"),
                form.trimmed("language"),
                form.trimmed("collected"),
                List.of());
        return typed.with(typed.problems(hasFile, today));
    }

    RegionalForm with(List<Problem> found) {
        return new RegionalForm(tool, title, region, language, collected, found);
    }

    private List<Problem> problems(boolean hasFile, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (Tool.of(tool).filter(Tool.OFFERED::contains).isEmpty())
            problems.add(Problem.of("tool", "summary.regional.no-tool"));
        if (title.isEmpty()) problems.add(Problem.of("title", "summary.regional.no-title"));
        if (title.codePointCount(0, title.length()) > LONGEST)
            problems.add(new Problem("title", "summary.regional.long-title", Map.of("most", LONGEST)));
        if (spoken().isEmpty()) problems.add(Problem.of("language", "summary.regional.no-language"));
        if (day().filter(day -> !day.isAfter(today)).isEmpty())
            problems.add(Problem.of("collected", "summary.regional.no-day"));
        if (!hasFile) problems.add(Problem.of("file", "summary.regional.no-file"));
        return problems;
    }

    private Optional<Language> spoken() {
        return Language.of(language);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(collected));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Without a region it is not known. */
    private Region where() {
        return List.of(Region.values()).stream()
                .filter(one -> one.name().equals(region))
                .findFirst()
                .orElse(Region.UNKNOWN);
    }

    /** Only where there are no problems. */
    About about() {
        return new About(Tool.of(tool).orElseThrow(), title, where(), spoken().orElseThrow(), day().orElseThrow());
    }

    public boolean isWrong(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }
}
