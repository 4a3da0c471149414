package rostrum.consultation;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Date;
import java.util.Map;
import java.util.TimeZone;
import rostrum.platform.Language;
import rostrum.platform.Words;

/** When to take part, as a file for any calendar (RFC 5545), in the zone of the meeting. */
final class Calendar {
    private Calendar() {}

    static String of(Brief brief, Language reader) {
        var title = brief.title(reader);
        var calendar = new ICalendar();
        calendar.setProductId("-//Rostrum//EN");
        calendar.getTimezoneInfo()
                .setDefaultTimezone(
                        zone(brief.meeting().zone(), brief.timetable().open()));
        calendar.addEvent(event(brief, "open", title, brief.timetable().open(), reader));
        calendar.addEvent(event(brief, "close", title, brief.timetable().close(), reader));
        calendar.addEvent(event(brief, "feedback", title, brief.timetable().feedback(), reader));
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(Brief brief, String step, String title, Instant at, Language reader) {
        var event = new VEvent();
        event.setUid(brief.id() + "-" + step + "@rostrum");
        event.setDateTimeStamp(Date.from(brief.timetable().announce()));
        event.setSummary(Words.say(reader, "consultation.calendar." + step, Map.of("title", title)));
        event.setDateStart(Date.from(at));
        return event;
    }

    /** The changes of the clock around an instant, spelled out, so that no calendar has to know the zone. */
    private static TimezoneAssignment zone(ZoneId zone, Instant around) {
        var definition = new VTimezone(zone.getId());
        var rules = zone.getRules();
        var change = rules.previousTransition(around);
        if (change == null) definition.addStandardTime(fixed(zone, around));
        for (int i = 0; i < 6 && change != null; i++) {
            add(definition, change, rules.isDaylightSavings(change.getInstant()));
            change = rules.nextTransition(change.getInstant());
        }
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), definition);
    }

    private static void add(VTimezone definition, ZoneOffsetTransition change, boolean summer) {
        if (summer) definition.addDaylightSavingsTime(observed(new DaylightSavingsTime(), change));
        else definition.addStandardTime(observed(new StandardTime(), change));
    }

    private static <T extends Observance> T observed(T observance, ZoneOffsetTransition change) {
        observance.setDateStart(components(change.getDateTimeBefore()));
        observance.setTimezoneOffsetFrom(new UtcOffset(change.getOffsetBefore().getTotalSeconds() * 1000L));
        observance.setTimezoneOffsetTo(new UtcOffset(change.getOffsetAfter().getTotalSeconds() * 1000L));
        return observance;
    }

    private static StandardTime fixed(ZoneId zone, Instant around) {
        var offset = new UtcOffset(zone.getRules().getOffset(around).getTotalSeconds() * 1000L);
        var standard = new StandardTime();
        standard.setDateStart(components(LocalDateTime.of(1970, 1, 1, 0, 0)));
        standard.setTimezoneOffsetFrom(offset);
        standard.setTimezoneOffsetTo(offset);
        return standard;
    }

    private static DateTimeComponents components(LocalDateTime at) {
        return new DateTimeComponents(
                at.getYear(), at.getMonthValue(), at.getDayOfMonth(), at.getHour(), at.getMinute(), 0, false);
    }
}
