package rostrum.consultation.guardian;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.people.guardian.Attested;
import rostrum.people.guardian.Papers;
import rostrum.platform.Dates;
import rostrum.platform.Digest;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Problem;
import rostrum.platform.Words;

/** What a facilitator attests, as it was sent, and what is wrong with it. */
final class PapersForm {
    private static final int LONGEST = 100;

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems() {
        return problems;
    }

    Optional<Attested> read(Form form, int left, Language reader, Instant now) {
        var papers = papers(form.text("papers"));
        var seenOn = Dates.day(form.trimmed("seenOn"));
        if (!FacilitatorsResource.isCount(form.trimmed("count"), left))
            problems.add(new Problem("count", "group.count-wrong", Map.of("left", left)));
        if (papers.isEmpty()) problems.add(Problem.of("papers", "group.papers-missing"));
        if (papers.equals(Optional.of(Papers.SIGNED_FORM))) seen(form.trimmed("seenBy"), seenOn, now);
        if (!form.has("attest")) problems.add(Problem.of("attest", "group.attest-missing"));
        if (!problems.isEmpty()) return Optional.empty();
        var signed = papers.get() == Papers.SIGNED_FORM;
        return Optional.of(new Attested(
                Integer.parseInt(form.trimmed("count")),
                papers.get(),
                signed ? form.trimmed("seenBy") : "",
                seenOn.filter(day -> signed),
                version(reader),
                reader));
    }

    private void seen(String by, Optional<LocalDate> on, Instant now) {
        if (by.isEmpty() || by.length() > LONGEST) problems.add(Problem.of("seenBy", "group.seen-by-missing"));
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (on.filter(day -> !day.isAfter(today.plusDays(1))).isEmpty())
            problems.add(Problem.of("seenOn", "group.seen-on-wrong"));
    }

    private static Optional<Papers> papers(String typed) {
        return switch (typed) {
            case "held" -> Optional.of(Papers.HELD);
            case "signed-form" -> Optional.of(Papers.SIGNED_FORM);
            default -> Optional.empty();
        };
    }

    /** The hash of the words that were accepted. */
    private static String version(Language reader) {
        var shown = Words.pattern(reader, "group.attest") + Words.pattern(reader, "group.attest-hint");
        return Digest.sha256(shown).substring(0, 16);
    }
}
