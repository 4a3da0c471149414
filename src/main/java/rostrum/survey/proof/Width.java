package rostrum.survey.proof;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.Map;
import java.util.Optional;
import rostrum.survey.Matrix;
import rostrum.survey.Survey;
import rostrum.survey.Wording;

/**
 * Whether everything fits a screen of 320 CSS pixels. A row of a matrix needs a target of 44 px with a gap of 8 for each
 * column; what cannot be broken, a word, has to fit a line. Of 320 px 288 are left between the edges; a sign is reckoned
 * half as wide as it is high (16 px, a heading 24), a wide one of East Asia as wide as high.
 */
final class Width {
    private static final int LINE = 288;
    private static final int COLUMN = 52;
    private static final int HEADING = 12;
    private static final int TEXT = 8;

    private final Survey survey;
    private final Wording wording;
    private final Findings findings;

    Width(Survey survey, Wording wording, Findings findings) {
        this.survey = survey;
        this.wording = wording;
        this.findings = findings;
    }

    static void checkTables(Survey survey, Findings findings) {
        for (var question : survey.questions())
            if (question instanceof Matrix matrix && matrix.columns().size() * COLUMN > LINE)
                findings.structure(matrix.code() + ".options", "survey.flaw.proof.wide", Map.of("most", LINE / COLUMN));
    }

    void check() {
        for (var question : survey.questions())
            wording.texts(question).forEach(text -> check(question.code() + "." + text.getKey(), text.getValue()));
    }

    private void check(String at, String words) {
        tooWide(words, at.endsWith(".title") ? HEADING : TEXT)
                .ifPresent(word ->
                        findings.words(wording.language(), at, "survey.flaw.proof.wide-word", Map.of("word", word)));
    }

    private Optional<String> tooWide(String words, int sign) {
        var breaks = BreakIterator.getLineInstance(wording.language().locale());
        breaks.setText(words);
        for (int from = 0, to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            var piece = words.substring(from, to).strip();
            if (width(piece, sign) > LINE) return Optional.of(piece);
        }
        return Optional.empty();
    }

    private static int width(String piece, int sign) {
        return piece.codePoints().map(point -> isWide(point) ? 2 * sign : sign).sum();
    }

    private static boolean isWide(int point) {
        var width = UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }
}
