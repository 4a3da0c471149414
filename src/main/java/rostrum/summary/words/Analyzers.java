package rostrum.summary.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import rostrum.platform.Language;

/** Lucene’s knowledge of the six languages: where words end, how they are inflected, which say nothing by themselves. */
final class Analyzers {
    /** Pairs of signs: to compare texts they do better than words that a dictionary guessed. */
    static final Analyzer PAIRS = new CJKAnalyzer();

    private static final CharArraySet CHINESE_STOP = new CharArraySet(
            Set.of(
                    "的", "了", "是", "我", "你", "他", "她", "它", "们", "我们", "你们", "他们", "在", "有", "和", "与", "就", "不", "都",
                    "也", "很", "会", "能", "要", "想", "应该", "可以", "这", "那", "这个", "那个", "这些", "那些", "一个", "一", "个", "为",
                    "对", "让", "给", "把", "被", "从", "到", "上", "下", "中", "里", "吗", "呢", "吧", "啊", "但", "但是", "因为", "所以",
                    "如果", "没有", "什么", "怎么", "如何", "还", "更", "最", "等", "及", "或", "以", "之", "其", "而", "并", "着", "过", "得",
                    "地"),
            false);

    private static final Map<Language, Analyzer> WORDS = new EnumMap<>(Map.of(
            Language.AR, new ArabicAnalyzer(),
            Language.ZH, new SmartChineseAnalyzer(chineseStop()),
            Language.EN, new EnglishAnalyzer(englishStop()),
            Language.FR, new FrenchAnalyzer(),
            Language.RU, new RussianAnalyzer(),
            Language.ES, new SpanishAnalyzer()));

    private Analyzers() {}

    static Analyzer words(Language language) {
        return Objects.requireNonNull(WORDS.get(language));
    }

    private static CharArraySet chineseStop() {
        var stop = new CharArraySet(SmartChineseAnalyzer.getDefaultStopSet(), false);
        stop.addAll(CHINESE_STOP);
        return stop;
    }

    /** The longer list of Snowball: Lucene’s own leaves “I”, “my” and “how” in. */
    private static CharArraySet englishStop() {
        try (Reader list = new InputStreamReader(
                Objects.requireNonNull(SnowballFilter.class.getResourceAsStream("english_stop.txt")),
                StandardCharsets.UTF_8)) {
            var stop = new CharArraySet(WordlistLoader.getSnowballWordSet(list), true);
            stop.addAll(Set.of("can", "will", "just"));
            return stop;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
