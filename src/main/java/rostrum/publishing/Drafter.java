package rostrum.publishing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rostrum.platform.Language;
import rostrum.summary.Analysis;
import rostrum.summary.Regional;

/** Writes the meeting input from the tables of the record, the same way each time. */
final class Drafter {
    private static final int REFERENCES = 4;

    private final Material material;
    private final Tongue tongue;

    private Drafter(Material material, Language language) {
        this.material = material;
        this.tongue = new Tongue(language);
    }

    static MeetingInput draft(Material material, Remarks remarks, Language language) {
        return new Drafter(material, language).draft(remarks);
    }

    /** What stands there until an editor writes something else. */
    static Remarks usual(Material material, Language language) {
        var tongue = new Tongue(language);
        return new Remarks(
                tongue.say("purpose.usual", "title", material.consultation().title(language)),
                tongue.say("action.usual"));
    }

    private MeetingInput draft(Remarks remarks) {
        var analysed = material.analysed();
        var annex = new Annex(tongue, analysed.analysis(), material.told());
        var all = new EditorsWords(tongue, annex, material.blocks()).into(sections(analysed.analysis(), annex));
        return new MeetingInput(tongue.language(), header(remarks), all, annex.tables());
    }

    private List<MeetingInput.Section> sections(Analysis analysis, Annex annex) {
        var sections = new ArrayList<MeetingInput.Section>();
        sections.add(background());
        sections.add(tookPart(annex));
        sections.add(new Answered(tongue, analysis.tables(), annex).section());
        material.told().map(told -> new Spoken(tongue, told, annex).section()).ifPresent(sections::add);
        sections.add(new Agreement(tongue, analysis.statements(), annex).section());
        sections.add(new Alike(tongue, analysis.opinions(), analysis.statements(), annex).section());
        analysis.regional().stream()
                .filter(Regional::isTold)
                .map(regional -> new CollectedElsewhere(tongue, regional, annex).section())
                .forEach(sections::add);
        sections.add(method(annex));
        return List.copyOf(sections);
    }

    private MeetingInput.Section tookPart(Annex annex) {
        var analysis = material.analysed().analysis();
        var missing = new Aimed(tongue, material.target(), analysis.turnout(), annex);
        var beside = new Compared(tongue, analysis.turnout(), annex);
        return Sentences.with(
                Sentences.with(new TookPart(tongue, analysis, annex).section(), missing.paragraphs()),
                beside.paragraphs());
    }

    private MeetingInput.Section method(Annex annex) {
        var analysed = material.analysed();
        var zone = material.consultation().meeting().zone();
        return Sentences.with(
                new Method(tongue, analysed, material.told(), material.leftOut(), day(analysed.frozenAt())).section(),
                new Validated(tongue, material.heard(), zone, annex).paragraphs());
    }

    private MeetingInput.Header header(Remarks remarks) {
        var where = Venue.of(material.consultation().meeting(), tongue);
        return new MeetingInput.Header(
                tongue.say("group"),
                where.stream().map(MeetingInput.Span::words).collect(Collectors.joining()),
                material.number().isEmpty()
                        ? tongue.say("number.none")
                        : tongue.say("number", "number", material.number()),
                material.released() == null ? tongue.say("draft") : tongue.day(material.released()),
                tongue.say("original"),
                tongue.say("source.words"),
                title(),
                remarks.purpose(),
                remarks.action(),
                references(),
                where);
    }

    private List<String> references() {
        return IntStream.rangeClosed(1, REFERENCES)
                .mapToObj(at -> tongue.say("reference." + at))
                .toList();
    }

    private MeetingInput.Section background() {
        return Sentences.section(
                tongue,
                MeetingInput.BACKGROUND,
                List.of(
                        Sentences.plain(tongue.span("background.mandate")),
                        Sentences.plain(Stream.of(Optional.of(open()), how(), Optional.of(answer()))
                                .flatMap(Optional::stream)
                                .toArray(MeetingInput.Span[]::new)),
                        Sentences.plain(tongue.span("background.public"))));
    }

    /** Only what there was. */
    private Optional<MeetingInput.Span> how() {
        var code = material.analysed().analysis().possible().code();
        return code.isEmpty() ? Optional.empty() : Optional.of(tongue.span("background.how." + code));
    }

    private MeetingInput.Span answer() {
        return tongue.span(
                "background.answer",
                "day",
                day(material.consultation().timetable().feedback()));
    }

    /** On which days: whoever opens or closes it early moves its plan. */
    private MeetingInput.Span open() {
        var first = day(material.consultation().timetable().open());
        var last = day(material.consultation().timetable().close());
        var key = first.equals(last) ? "background.one-day" : "background.consultation";
        return tongue.span(key, "title", title(), "open", first, "close", last);
    }

    private String day(Instant instant) {
        return tongue.day(instant, material.consultation().meeting().zone());
    }

    private String title() {
        return material.consultation().title(tongue.language());
    }
}
