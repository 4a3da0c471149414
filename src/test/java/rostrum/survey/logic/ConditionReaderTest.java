package rostrum.survey.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rostrum.platform.Language;
import rostrum.platform.Words;

class ConditionReaderTest {
    private static final Map<String, Kind> KINDS = new TreeMap<>(Map.of(
            "age-check", new Kind.One(List.of("face", "device")),
            "rules", new Kind.Some(List.of("fair", "plain"), 1, 2),
            "hours", new Kind.Amount(BigDecimal.ZERO, BigDecimal.TEN, new BigDecimal("0.5")),
            "why", Kind.WORDS));

    private static final Map<String, Value> GIVEN = Map.of(
            "age-check", new Value.One("face"),
            "rules", new Value.Some(Set.of("fair")),
            "hours", new Value.Amount(new BigDecimal("2.50")),
            "why", Value.WORDS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "age-check = 'face' | true",
                "age-check != 'face' | false",
                "age-check = ‘device’ | false",
                "rules contains 'fair' | true",
                "rules contains 'plain' | false",
                "hours = 2.5 | true",
                "hours != 2.5 | false",
                "hours < 2.5 | false",
                "hours <= 2.5 | true",
                "hours > -1 | true",
                "hours >= 3 | false",
                "answered(why) | true",
                "not answered(why) | false",
                "not not answered(why) | true",
                "age-check = 'device' or hours > 2 and rules contains 'fair' | true",
                "(age-check = 'face' or hours > 2) and rules contains 'plain' | false",
                "not age-check = 'device' and hours > 2 | true",
                "not (age-check = 'face' and hours > 2) | false",
            })
    void meansWhatItSays(String text, boolean holds) throws Misread {
        assertEquals(holds, read(text).holds(GIVEN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "age-check = 'face' | false",
                "age-check != 'face' | false",
                "not age-check = 'face' | true",
                "hours < 100 | false",
                "hours >= -100 | false",
                "answered(rules) | false",
            })
    void whatWasNotGivenComparesWithNothing(String text, boolean holds) throws Misread {
        assertEquals(holds, read(text).holds(Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "age-check % 'face' | 1:11 stray",
                "age-check = 'face | 1:13 quote",
                "age-check = 'face' rules contains 'fair' | 1:20 end",
                "(age-check = 'face' | 1:20 close",
                "answered age-check | 1:10 answered",
                "'face' = age-check | 1:1 question",
                "answered(why) and | 1:18 question",
                "age-check 'face' | 1:11 compare",
                "agecheck = 'face' | 1:1 unknown-question",
                "age-check = face | 1:13 option",
                "age-check = 'fase' | 1:13 unknown-option",
                "hours > 'many' | 1:9 number",
                "age-check < 'face' | 1:11 order",
                "rules = 'fair' | 1:7 several",
                "age-check contains 'face' | 1:1 not-several",
                "why = 'because' | 1:5 written",
            })
    void aSlipIsShownAtItsPlace(String text, String expected) {
        assertEquals(expected, slip(text));
    }

    @Test
    void linesAreCountedFromWhereTheConditionBegins() {
        var slip = assertThrows(
                Misread.class, () -> ConditionReader.read("age-check = 'face'\n  or hour > 2", KINDS, 7, 14));

        assertEquals(8, slip.line());
        assertEquals("6", slip.values().get("column"));
    }

    @Test
    void aSlipSaysWhatToDo() {
        var slip = assertThrows(Misread.class, () -> read("rules = 'fair'"));

        assertEquals(
                "“rules” takes several answers. At column 7 use “contains”, as in: rules contains ‘option’.",
                Words.say(Language.EN, slip.key(), slip.values()));
    }

    @Test
    void aConditionWithoutEndIsNotRead() {
        var slip = assertThrows(Misread.class, () -> read("(".repeat(100_000) + "answered(why)"));

        assertEquals("survey.flaw.logic.long", slip.key());
    }

    @Test
    void whatIsSettledIsGoneFromTheRest() throws Misread {
        var condition = read("age-check = 'face' and hours > 2 or answered(why)");

        assertEquals(
                Set.of("hours", "why"),
                condition.settle(Set.of("age-check"), GIVEN).questions());
        assertEquals(read("answered(why)"), condition.settle(Set.of("age-check"), Map.of()));
        assertEquals(Condition.Always.YES, condition.settle(KINDS.keySet(), GIVEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(age-check = 'face' or hours > 2.5) and not rules contains 'plain'",
                "not (answered(why) and age-check != 'device') or hours <= -1",
            })
    void isWrittenAsItWasRead(String text) throws Misread {
        assertEquals(text, read(text).text());
        assertEquals(read(text), read(read(text).text()));
    }

    private static String slip(String text) {
        var slip = assertThrows(Misread.class, () -> read(text));
        return slip.line() + ":" + slip.values().get("column") + " "
                + slip.key().substring(slip.key().lastIndexOf('.') + 1);
    }

    private static Condition read(String text) throws Misread {
        return ConditionReader.read(text, KINDS, 1, 1);
    }
}
