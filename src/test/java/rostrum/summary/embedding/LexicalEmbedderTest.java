package rostrum.summary.embedding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rostrum.platform.Language;

class LexicalEmbedderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AR | المدارس تعلمنا حماية البيانات | نريد أن تعلمنا المدرسة الحماية | غرباء يرسلون رسائل في الليل | رسائل من غرباء
            ZH | 学校要教我们保护隐私 | 希望学校教保护隐私 | 陌生人晚上发消息给我 | 陌生人发消息
            RU | Школа должна учить защите данных | В школах учить защите | Незнакомцы пишут сообщения ночью | сообщения от незнакомцев
            FR | L’école doit apprendre la protection des données | Les écoles protègent les données | Des inconnus écrivent des messages | message d’un inconnu
            """)
    void putsTextsThatShareWordsCloser(Language language, String a, String b, String c, String d) {
        var vectors = new LexicalEmbedder(language).embed(List.of(a, b, c, d), Lanes.ONE);

        assertTrue(Vectors.cosine(vectors[0], vectors[1]) > Vectors.cosine(vectors[0], vectors[2]));
        assertTrue(Vectors.cosine(vectors[2], vectors[3]) > Vectors.cosine(vectors[3], vectors[1]));
    }

    @Property(tries = 100)
    void givesVectorsOfLengthOneOrZeroAndAlwaysTheSame(
            @ForAll @Size(max = 8) List<String> texts, @ForAll Language language) {
        var embedder = new LexicalEmbedder(language);
        var once = embedder.embed(texts, Lanes.ONE);
        var again = embedder.embed(texts, Lanes.of(2));

        assertEquals(texts.size(), once.length);
        for (int at = 0; at < once.length; at++) {
            assertArrayEquals(once[at], again[at]);
            assertEquals(embedder.dimension(), once[at].length);
            if (!Vectors.isZero(once[at])) assertEquals(1, Vectors.cosine(once[at], once[at]), 1e-5);
        }
    }
}
