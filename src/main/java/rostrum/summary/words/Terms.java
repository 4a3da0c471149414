package rostrum.summary.words;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import rostrum.platform.Language;

/** The words of texts, in their order, without those that say nothing by themselves. */
public final class Terms {
    /** “l’école”, “qu’on”: the noun is what is said. */
    private static final Pattern ELISION = Pattern.compile("^(?:[cdjlmnst]|qu)['’]");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");

    private static final Transliterator SIMPLE = Transliterator.getInstance("Hant-Hans");

    private Terms() {}

    /** As a person would read them; Chinese cut by a dictionary, without single signs, which it leaves where it knows no word. */
    public static List<Term> toRead(String text, Language language) {
        var terms = terms(text, language, Analyzers.words(language));
        return language == Language.ZH
                ? terms.stream().filter(term -> term.stem().length() > 1).toList()
                : terms;
    }

    /** For comparing texts; Chinese in pairs of signs. */
    public static List<Term> toCompare(String text, Language language) {
        return terms(text, language, language == Language.ZH ? Analyzers.PAIRS : Analyzers.words(language));
    }

    private static List<Term> terms(String text, Language language, Analyzer analyzer) {
        var terms = new ArrayList<Term>();
        try (var stream = analyzer.tokenStream("", language == Language.ZH ? simplified(text) : text)) {
            var stem = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                var word = text.substring(place.startOffset(), place.endOffset());
                if (word.codePoints().anyMatch(Character::isLetter))
                    terms.add(new Term(stem.toString(), form(word, language)));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    /** One sign for one, so that places stay: the dictionary knows simplified signs alone, and both ways of writing say the same. */
    private static String simplified(String text) {
        var simplified = SIMPLE.transliterate(text);
        return simplified.length() == text.length() ? simplified : text;
    }

    private static String form(String word, Language language) {
        var small = word.toLowerCase(Locale.ROOT);
        return switch (language) {
            case FR -> ELISION.matcher(small).replaceFirst("");
            case EN -> POSSESSIVE.matcher(small).replaceFirst("");
            default -> small;
        };
    }
}
