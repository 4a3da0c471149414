package rostrum.publishing.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import rostrum.publishing.MeetingInput;
import rostrum.publishing.MeetingInput.AnnexTable;
import rostrum.publishing.MeetingInput.Citation;
import rostrum.publishing.MeetingInput.Paragraph;
import rostrum.publishing.MeetingInput.Section;
import rostrum.publishing.MeetingInput.Span;

/** Whether an input says the same in another language. */
final class Likeness {
    private final Borne one;
    private final Borne other;
    private final List<Flaw> flaws = new ArrayList<>();

    private Likeness(Borne one, Borne other) {
        this.one = one;
        this.other = other;
    }

    /** All are held against the first; what differs is told of the other. */
    static List<Flaw> of(List<MeetingInput> inputs) {
        return inputs.stream()
                .skip(1)
                .map(input -> new Likeness(Borne.of(inputs.get(0)), Borne.of(input)))
                .map(Likeness::flaws)
                .flatMap(List::stream)
                .toList();
    }

    private List<Flaw> flaws() {
        var sections = each(one.input().sections(), Section::code)
                .equals(each(other.input().sections(), Section::code));
        if (!sections) add("sections", String.join(" ", each(other.input().sections(), Section::code)));
        else
            for (int at = 0; at < one.input().sections().size(); at++)
                sections(
                        at + 1,
                        one.input().sections().get(at),
                        other.input().sections().get(at));
        tables();
        return flaws;
    }

    private void sections(int number, Section first, Section second) {
        if (first.paragraphs().size() != second.paragraphs().size()) {
            add("" + number, second.heading());
            return;
        }
        for (int at = 0; at < first.paragraphs().size(); at++)
            if (!isAlike(first, first.paragraphs().get(at), second.paragraphs().get(at)))
                add(number + "." + (at + 1), second.paragraphs().get(at).words());
    }

    /** Of the document itself each language may write numbers in its own way. */
    private boolean isAlike(Section section, Paragraph first, Paragraph second) {
        return first.editors() == second.editors()
                && each(first.evidence(), Citation::anchor).equals(each(second.evidence(), Citation::anchor))
                && quotes(first).equals(quotes(second))
                && (section.isAbout()
                        || one.numbers(first).stream()
                                .sorted()
                                .toList()
                                .equals(other.numbers(second).stream().sorted().toList()));
    }

    private static List<Span> quotes(Paragraph paragraph) {
        return paragraph.spans().stream().filter(Span::quoted).toList();
    }

    private void tables() {
        var first = one.input().tables();
        var second = other.input().tables();
        for (int at = 0; at < Math.max(first.size(), second.size()); at++) {
            var table = at < second.size() ? second.get(at) : first.get(at);
            if (at >= first.size()
                    || at >= second.size()
                    || !figures(first.get(at)).equals(figures(second.get(at)))) add(table.anchor(), table.caption());
        }
    }

    /** Anchor, columns and lines by their codes, and every figure. */
    private static List<Object> figures(AnnexTable table) {
        return List.of(
                table.anchor(),
                each(table.columns(), MeetingInput.Column::code),
                each(table.lines(), line -> List.of(line.code(), each(line.figures(), MeetingInput.Figure::code))));
    }

    private static <T, R> List<R> each(Collection<T> of, Function<T, R> what) {
        return of.stream().map(what).filter(Objects::nonNull).toList();
    }

    private void add(String place, String what) {
        flaws.add(new Flaw(Rule.ALIKE, other.input().language(), place, what));
    }
}
