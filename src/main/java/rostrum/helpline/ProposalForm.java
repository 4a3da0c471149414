package rostrum.helpline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import rostrum.platform.Dates;
import rostrum.platform.Form;
import rostrum.platform.Problem;

/** What somebody typed to propose a line. Only what the source says is asked for; who, where and when is not to be left out. */
record ProposalForm(String country, Form form) {
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ]{1,18}");
    private static final Pattern WEB = Pattern.compile("https://[^\\s\"<>]{3,200}");
    private static final int MOST = 200;

    List<Problem> problems(LocalDate today) {
        var found = new ArrayList<Problem>();
        if (kind().isEmpty()) found.add(Problem.of("kind", "helpline.edit.kind-missing"));
        for (var field : List.of("source", "checked-by"))
            if (typed(field).isEmpty()) found.add(Problem.of(field, "helpline.edit." + field + "-missing"));
        if (Dates.day(typed("checked-on")).filter(day -> !day.isAfter(today)).isEmpty())
            found.add(Problem.of("checked-on", "helpline.edit.day-missing"));
        if (!isRemoval()) findLine(found);
        for (var field : List.of("name", "text", "hours", "ages", "languages", "source", "checked-by"))
            if (typed(field).codePointCount(0, typed(field).length()) > MOST)
                found.add(new Problem(field, "helpline.edit.long", Map.of("most", MOST)));
        return found;
    }

    private void findLine(List<Problem> found) {
        if (typed("name").isEmpty()) found.add(Problem.of("name", "helpline.edit.name-missing"));
        if (!PHONE.matcher(typed("phone")).matches()) found.add(Problem.of("phone", "helpline.edit.phone-wrong"));
        if (!typed("web").isEmpty() && !WEB.matcher(typed("web")).matches())
            found.add(Problem.of("web", "helpline.edit.web-wrong"));
    }

    Change change() {
        return new Change(
                new Helpline(
                        country,
                        kind().orElseThrow(),
                        typed("name"),
                        typed("phone"),
                        typed("text"),
                        typed("web"),
                        typed("hours"),
                        typed("ages"),
                        typed("languages"),
                        typed("source"),
                        Dates.day(typed("checked-on")).orElseThrow(),
                        typed("checked-by")),
                isRemoval());
    }

    private boolean isRemoval() {
        return form.has("removal");
    }

    private Optional<Helpline.Kind> kind() {
        return Arrays.stream(Helpline.Kind.values())
                .filter(kind -> kind.name().equals(form.text("kind")))
                .findFirst();
    }

    private String typed(String field) {
        return form.trimmed(field);
    }
}
