package rostrum.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AlmanacTest {
    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
    private static final Instant EVENING = Instant.parse("2026-08-14T18:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AR | الجمعة 14 أغسطس 2026، 20:00 | 1–2 سبتمبر 2026",
                "ZH | 2026年8月14日星期五 20:00 | 2026年9月1日 – 2日",
                "EN | Friday 14 August 2026, 20:00 | 1 – 2 September 2026",
                "FR | vendredi 14 août 2026 à 20:00 | 1–2 septembre 2026",
                "RU | пятница, 14 августа 2026 в 20:00 | 1—2 сентября 2026",
                "ES | viernes, 14 de agosto de 2026, 20:00 | 1–2 de septiembre de 2026"
            })
    void tellsHoursAndDaysAsTheLanguageDoes(Language language, String when, String days) {
        var almanac = new Almanac(language);

        assertEquals(when, almanac.when(EVENING, GENEVA));
        assertEquals(days, almanac.days(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 2)));
    }

    /** A sentence may end with it. */
    @ParameterizedTest
    @EnumSource
    void endsWithoutAFullStop(Language language) {
        var almanac = new Almanac(language);
        var day = LocalDate.of(2026, 8, 14);

        Stream.of(almanac.day(day), almanac.weekday(day), almanac.when(EVENING, GENEVA), almanac.days(day, day))
                .forEach(written -> assertFalse(written.endsWith("."), written));
    }
}
