package rostrum.summary.words;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static rostrum.platform.Language.AR;
import static rostrum.platform.Language.EN;
import static rostrum.platform.Language.FR;
import static rostrum.platform.Language.RU;
import static rostrum.platform.Language.ZH;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rostrum.platform.Language;

class WrittenInTest {
    private static final WrittenIn LANGUAGES = WrittenIn.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AR | أريد أن يكون الإبلاغ أسهل وأن يجيب شخص ما
            AR | نعم، أوافق
            ZH | 我希望学校教我们如何在网上保护自己
            ZH | 同意
            RU | Хочу, чтобы на жалобы отвечали живые люди
            RU | Да, конечно
            EN | I want somebody to answer when I report a bully
            EN | Games should not show gambling to children
            EN | Why can strangers write to me at night?
            FR | Les écoles devraient nous apprendre à nous protéger
            FR | Je ne sais pas à qui parler quand on m’insulte en ligne
            FR | Il faut bloquer les inconnus par défaut
            ES | Quiero que alguien responda cuando denuncio un abuso
            ES | Las empresas deben proteger nuestros datos personales
            ES | No sé con quién hablar si me insultan en internet
            """)
    void knowsEachOfTheSixWhateverThePage(Language language, String text) {
        assertAll(Arrays.stream(Language.values()).map(page -> () -> assertEquals(language, LANGUAGES.of(text, page))));
    }

    @ParameterizedTest
    @CsvSource({"no,EN", "no,ES", "message,FR", "message,EN", "normal,ES", "content,FR", "Instagram,EN"})
    void believesThePageWhereOneWordIsOfSeveralLanguages(String word, Language page) {
        assertEquals(page, LANGUAGES.of(word, page));
    }

    @ParameterizedTest
    @CsvSource({"'',RU", "'   ',ZH", "12345 678,AR", "'!!! ??? …',FR", "😀👍,ES", "ελληνικά,EN"})
    void believesThePageWhereNoWordSaysAnything(String text, Language page) {
        assertEquals(page, LANGUAGES.of(text, page));
    }

    @Test
    void goesByWhatMostOfAMixedTextIs() {
        assertEquals(RU, LANGUAGES.of("Мне пишут в Instagram и TikTok незнакомые люди", EN));
        assertEquals(ZH, LANGUAGES.of("我在 TikTok 上看到很多不好的内容", EN));
        assertEquals(AR, LANGUAGES.of("يرسل لي غرباء رسائل على Snapchat كل يوم", FR));
        assertEquals(EN, LANGUAGES.of("my friend wrote 你好 and then he blocked me", ZH));
    }

    @Property(tries = 200)
    void answersWhateverIsWritten(@ForAll String text, @ForAll Language page) {
        assertNotNull(LANGUAGES.of(text, page));
    }
}
