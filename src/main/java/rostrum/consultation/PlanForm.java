package rostrum.consultation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Dates;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Problem;

/** Reads what the secretariat typed for a new consultation; each slip becomes a problem beside its field. */
final class PlanForm {
    private static final List<String> FIELDS = List.of(
            "name", "place", "zone", "starts", "ends", "deadline", "agendaItem", "decisionOwner", "open", "close");
    private static final List<String> NEEDED = List.of("name", "place", "agendaItem", "decisionOwner");
    private static final int LONGEST = 400;

    private final Form form;
    private final Language reader;
    private final List<Problem> problems = new ArrayList<>();

    PlanForm(Form form, Language reader) {
        this.form = form;
        this.reader = reader;
    }

    /** In the order of the page. */
    List<Problem> problems() {
        return problems.stream().sorted(Comparator.comparing(PlanForm::place)).toList();
    }

    /** The words stand last, language by language. */
    private static int place(Problem problem) {
        var place = FIELDS.indexOf(problem.field());
        return place < 0 ? FIELDS.size() : place;
    }

    Optional<Plan> read(Instant now) {
        NEEDED.forEach(this::need);
        var zone = zone();
        var starts = date("starts");
        var ends = date("ends");
        if (starts != null && ends != null && ends.isBefore(starts)) problem("ends", "ends-before");
        var deadline = at("deadline", zone, null);
        if (deadline == null && form.trimmed("deadline").isEmpty()) problem("deadline", "needed.deadline");
        var titles = words("title");
        var abouts = words("about");
        if (titles.isEmpty() && abouts.isEmpty()) problem("title-" + reader.tag(), "title-needed");
        var names = words("name");
        var places = words("place");
        for (var language : Language.COMPLETE)
            if (!titles.containsKey(language)
                    && Stream.of(abouts, names, places).anyMatch(words -> words.containsKey(language)))
                problem("title-" + language.tag(), "title-missing", language);
        names.forEach((language, name) -> fits("name-" + language.tag(), "name"));
        places.forEach((language, place) -> fits("place-" + language.tag(), "place"));
        if (zone == null || ends == null || starts == null || deadline == null) return Optional.empty();
        var timetable = timetable(zone, deadline, ends);
        check(timetable, deadline, now);
        if (!problems.isEmpty()) return Optional.empty();
        var meeting = new Meeting(
                text("name"),
                text("place"),
                zone,
                starts,
                ends,
                deadline,
                text("agendaItem"),
                text("decisionOwner"),
                names,
                places);
        return Optional.of(new Plan(meeting, timetable, titles, abouts, !form.has("open-to-all")));
    }

    private void check(Timetable timetable, Instant deadline, Instant now) {
        if (deadline.isBefore(now)) problem("deadline", "deadline-past");
        if (!timetable.close().isAfter(now)) problem("close", "close-past");
        if (!timetable.isInOrder()) problem("open", "order");
    }

    /** Planned back from the deadline; what the secretariat typed itself comes first. */
    private Timetable timetable(ZoneId zone, Instant deadline, LocalDate meetingEnds) {
        var usual = Timetable.before(deadline, meetingEnds, zone);
        var open = or(at("open", zone, usual.open()), usual.open());
        var close = or(at("close", zone, usual.close()), usual.close());
        var announce = usual.announce().isAfter(open) ? open : usual.announce();
        var draft = usual.draft().isBefore(close) ? close : usual.draft();
        var release = usual.release().isBefore(draft) ? draft : usual.release();
        var feedback = usual.feedback().isBefore(release) ? release : usual.feedback();
        return new Timetable(announce, open, close, draft, release, feedback);
    }

    private static Instant or(@Nullable Instant typed, Instant usual) {
        return typed == null ? usual : typed;
    }

    private void need(String field) {
        if (text(field).isEmpty()) problem(field, "needed." + field);
        fits(field, field);
    }

    private void fits(String field, String what) {
        if (text(field).length() > LONGEST) problem(field, "too-long." + what);
    }

    private @Nullable ZoneId zone() {
        try {
            return ZoneId.of(text("zone"));
        } catch (DateTimeException e) {
            problem("zone", "zone");
            return null;
        }
    }

    private @Nullable LocalDate date(String field) {
        var day = Dates.day(text(field));
        if (day.isEmpty()) problem(field, "date." + field);
        return day.orElse(null);
    }

    private @Nullable Instant at(String field, @Nullable ZoneId zone, @Nullable Instant usual) {
        if (text(field).isEmpty() || zone == null) return usual;
        var time = Dates.at(text(field), zone);
        if (time.isEmpty()) problem(field, "time." + field);
        return time.orElse(usual);
    }

    private Map<Language, String> words(String field) {
        var words = new EnumMap<Language, String>(Language.class);
        for (var language : Language.COMPLETE) {
            var text = text(field + "-" + language.tag());
            if (!text.isEmpty()) words.put(language, text);
        }
        return words;
    }

    private String text(String field) {
        return form.trimmed(field);
    }

    private void problem(String field, String what, Language language) {
        var values = Map.<String, Object>of("language", language.nameIn(reader));
        problems.add(new Problem(field, "consultation.plan.problem." + what, values));
    }

    private void problem(String field, String what) {
        problems.add(Problem.of(field, "consultation.plan.problem." + what));
    }
}
