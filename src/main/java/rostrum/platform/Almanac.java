package rostrum.platform;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Set;

/**
 * Days and hours as a language writes them: each in its own order, with its own words between. English and Arabic put
 * nothing between the weekday and the day; Russian leaves out the abbreviated word for year, which would end sentences twice.
 */
public record Almanac(Language language) {
    private static final Set<Language> BARE = Set.of(Language.EN, Language.AR);

    /** “14 August 2026”. */
    public String day(LocalDate day) {
        return day(start(day), ZoneOffset.UTC);
    }

    public String day(Instant instant, ZoneId zone) {
        return format("yMMMMd", instant, zone);
    }

    /** “Friday 14 August 2026”. */
    public String weekday(LocalDate day) {
        return weekday(start(day), ZoneOffset.UTC);
    }

    public String weekday(Instant instant, ZoneId zone) {
        return BARE.contains(language)
                ? written(new SimpleDateFormat("EEEE d MMMM y", language.locale()), instant, zone)
                : format("yMMMMEEEEd", instant, zone);
    }

    /** “Friday 14 August 2026, 20:00”. */
    public String when(Instant instant, ZoneId zone) {
        return BARE.contains(language)
                ? weekday(instant, zone) + Words.pattern(language, "platform.comma") + clock(instant, zone)
                : format("yMMMMEEEEdHHmm", instant, zone);
    }

    /** “20:00”. */
    public String clock(Instant instant, ZoneId zone) {
        return format("HHmm", instant, zone);
    }

    /** “20:00:30”. */
    public String moment(Instant instant, ZoneId zone) {
        return format("HHmmss", instant, zone);
    }

    /** “Switzerland Time (GMT+2)”, as it is at that instant. */
    public String zone(Instant instant, ZoneId zone) {
        return format("VVVV", instant, zone) + " (" + format("O", instant, zone) + ")";
    }

    /** “1–2 September 2026”. */
    public String days(LocalDate first, LocalDate last) {
        var skeleton = language == Language.ZH ? "yMMMd" : "yMMMMd";
        var format = DateIntervalFormat.getInstance(skeleton, language.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return bare(format.format(
                new DateInterval(start(first).toEpochMilli(), start(last).toEpochMilli())));
    }

    private String format(String skeleton, Instant instant, ZoneId zone) {
        return written(DateFormat.getInstanceForSkeleton(skeleton, language.locale()), instant, zone);
    }

    private String written(DateFormat format, Instant instant, ZoneId zone) {
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return bare(format.format(Date.from(instant)));
    }

    private String bare(String written) {
        return language == Language.RU ? written.replaceAll("\\h?г\\.", "") : written;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
