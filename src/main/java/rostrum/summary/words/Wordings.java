package rostrum.summary.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rostrum.platform.Language;

/**
 * Many texts of one language as their words. Texts say the same words again and again, and no word goes across a space: what
 * stands between two spaces is read once. As exact as {@link Wording#of}, and several times as fast. Not for several threads.
 */
public final class Wordings {
    private static final int MOST = 50_000;
    private static final int LONGEST = 40;
    private static final String BETWEEN = "，。！？、；：（）《》“”…—";

    private final Language language;
    private final Map<String, List<Wording.Word>> known = new HashMap<>();

    public Wordings(Language language) {
        this.language = language;
    }

    public Wording of(String text) {
        var words = new ArrayList<Wording.Word>();
        for (int from = 0, to = 0; from < text.length(); from = to + 1) {
            to = from;
            while (to < text.length() && !isSpace(text.charAt(to))) to++;
            if (to == from) continue;
            for (var word : words(text.substring(from, to))) words.add(word.moved(from));
        }
        return new Wording(text, words);
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || sign == '\n';
    }

    /** A Chinese letter, or what stands between them: then it does not matter where words end. */
    private static boolean isPlain(int sign) {
        return isChinese(sign) || BETWEEN.indexOf(sign) >= 0;
    }

    private static boolean isChinese(int sign) {
        return sign >= 0x4E00 && sign <= 0x9FEF;
    }

    private static List<Wording.Word> letters(String piece) {
        var letters = new ArrayList<Wording.Word>();
        for (int at = 0; at < piece.length(); at++)
            if (isChinese(piece.charAt(at))) letters.add(Wording.Word.letter(at, piece.charAt(at)));
        return letters;
    }

    private List<Wording.Word> words(String piece) {
        var before = known.get(piece);
        if (before != null) return before;
        var read = piece.chars().allMatch(Wordings::isPlain)
                ? letters(piece)
                : Wording.of(piece, language).words();
        if (piece.length() <= LONGEST && known.size() < MOST) known.put(piece, read);
        return read;
    }
}
