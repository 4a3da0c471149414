package rostrum.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rostrum.platform.Language;
import rostrum.publishing.MeetingInput.AnnexTable;
import rostrum.publishing.paper.Lettering;

/**
 * The shares of a table as bars, made from what the table shows and from nothing else: where a share is told as a bound, the
 * bar says by a pattern how far it may reach; where it is not told, there is none.
 *
 * @param anchor of the table
 */
public record Bars(Language language, String anchor, String title, List<Bar> bars) implements Chart {
    /** How thick a bar is. */
    public static final int THICK = 11;
    /** How high letters are. */
    public static final int LETTERS = 12;

    /** How long a bar of a hundred percent is; its share stands behind it. */
    private static final int FULL = 500;

    private static final int LINE = 17;
    private static final int DESCENT = 5;
    private static final int GAP = 9;
    private static final int PERCENT = 100;
    private static final int MOST = 15;
    private static final Pattern SHARE = Pattern.compile("([<>]?)(\\d{1,3})%");

    /**
     * @param lines its words, as they fit above it
     * @param top in units of the picture
     * @param sure how far it reaches for sure, in percent
     * @param atMost how far it may reach
     * @param share as the table says it
     */
    public record Bar(List<String> lines, int top, int sure, int atMost, String share) {
        /** Where the bar begins, below its words. */
        public int bar() {
            return top + lines.size() * LINE;
        }

        public int baseline(int line) {
            return top + (line + 1) * LINE - DESCENT;
        }
    }

    /** None where there is nothing to compare. */
    static Optional<Bars> of(AnnexTable table, Layout say) {
        var column = IntStream.range(0, table.columns().size())
                .filter(at -> table.columns().get(at).code().equals("share"))
                .findFirst();
        var told = column.isPresent()
                && table.lines().stream()
                        .anyMatch(line -> SHARE.matcher(
                                        line.figures().get(column.getAsInt()).code())
                                .matches());
        if (!told || table.lines().size() < 2 || table.lines().size() > MOST) return Optional.empty();
        var bars = new ArrayList<Bar>();
        var top = 0;
        for (var line : table.lines()) {
            var bar = bar(line.words(), line.figures().get(column.getAsInt()), top, say.language());
            bars.add(bar);
            top = bar.bar() + THICK + GAP;
        }
        return Optional.of(new Bars(say.language(), table.anchor(), say.caption(table), bars));
    }

    private static Bar bar(String words, MeetingInput.Figure share, int top, Language language) {
        var told = SHARE.matcher(share.code());
        var percent = told.matches() ? Integer.parseInt(told.group(2)) : 0;
        var bound = told.matches() ? told.group(1) : "";
        return new Bar(
                lines(words, language),
                top,
                bound.equals("<") ? 0 : percent,
                bound.equals(">") ? PERCENT : percent,
                share.words());
    }

    /** Broken where words part; a word that is longer than the picture is wide stays as it is. */
    private static List<String> lines(String words, Language language) {
        var lettering = Lettering.in(language);
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : words.strip().split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (lettering.width(longer) * LETTERS > WIDTH && !line.isEmpty()) {
                lines.add(line);
                line = word;
            } else line = longer;
        }
        lines.add(line);
        return lines;
    }

    @Override
    public String id() {
        return anchor + "-bars";
    }

    @Override
    public int height() {
        return bars.get(bars.size() - 1).bar() + THICK + GAP / 2;
    }

    @Override
    public String description() {
        return bars.stream()
                .map(bar -> String.join(" ", bar.lines()) + ": " + bar.share())
                .collect(Collectors.joining("; "));
    }

    /** Where a stretch of a bar begins, from the left, in whichever direction it grows. */
    public double x(int from, int to) {
        return isLeftward() ? WIDTH - length(to) : length(from);
    }

    public double length(int percent) {
        return percent * FULL / (double) PERCENT;
    }
}
