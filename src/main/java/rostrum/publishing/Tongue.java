package rostrum.publishing;

import com.ibm.icu.text.ListFormatter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.stream.Stream;
import rostrum.platform.Almanac;
import rostrum.platform.Language;
import rostrum.platform.Words;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Share;

/** Says words, dates and figures in the language of a document. */
record Tongue(Language language) {

    /** Names and values alternate. */
    String say(String key, Object... namesAndValues) {
        var values = new HashMap<String, Object>();
        for (int at = 0; at < namesAndValues.length; at += 2)
            values.put((String) namesAndValues[at], namesAndValues[at + 1]);
        return Words.say(language, "publishing." + key, values);
    }

    MeetingInput.Span span(String key, Object... namesAndValues) {
        return new MeetingInput.Span(say(key, namesAndValues), language, false);
    }

    MeetingInput.Figure figure(Count count) {
        return new MeetingInput.Figure(count.code(), count.words(language));
    }

    MeetingInput.Figure figure(Share share) {
        return new MeetingInput.Figure(share.code(), share.words(language));
    }

    /** For sentences: “about 415”, “fewer than 10”. */
    String about(Count count) {
        return count.isHidden() ? count.words(language) : say("about", "count", "" + count.rounded());
    }

    /** The same at the beginning of a sentence. */
    String aboutFirst(Count count) {
        var words = about(count);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** “Africa, Europe and Asia”; nothing where there are none. */
    String list(Stream<String> names) {
        return ListFormatter.getInstance(language.locale()).format(names.toList());
    }

    String day(LocalDate date) {
        return new Almanac(language).day(date);
    }

    String day(Instant instant, ZoneId zone) {
        return new Almanac(language).day(instant, zone);
    }

    String days(LocalDate first, LocalDate last) {
        return new Almanac(language).days(first, last);
    }
}
