package rostrum.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rostrum.platform.Language;

class TellingTest {
    @Test
    void whatSomebodyTellsIsGraveUntilAPersonHasReadIt() {
        assertEquals(Severity.S2, told("Somebody in my class is unkind.", false).severity());
    }

    @Test
    void whoSaysThatItIsDangerIsBelieved() {
        assertEquals(Severity.S1, told("", true).severity());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i want to DIE",
                "He said: “I’ll kill her”.",
                "I don’t want to live",
                "أُريد أن أموت",
                "أفكر في الانتحار",
                "j'ai envie de mourir",
                "quiero morir",
                "хочу умереть",
                "我想死了"
            })
    void wordsOfDangerAreHeardInEveryLanguage(String words) {
        assertEquals(Severity.S1, told(words, false).severity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Skilled people should answer.", "We need a suicidology-free word", "knifelike"})
    void partsOfOtherWordsAreNot(String words) {
        assertEquals(Severity.S2, told(words, false).severity());
    }

    private static Telling told(String words, boolean danger) {
        return new Telling(Way.HELP, Subject.NONE, words, "", "", Language.EN, danger, false, Telling.YOUNG_PERSON);
    }
}
