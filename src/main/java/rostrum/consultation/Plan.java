package rostrum.consultation;

import java.util.Map;
import rostrum.platform.Language;

/** All that the secretariat says when it creates a consultation. */
public record Plan(
        Meeting meeting,
        Timetable timetable,
        Map<Language, String> titles,
        Map<Language, String> abouts,
        boolean invitationOnly) {}
