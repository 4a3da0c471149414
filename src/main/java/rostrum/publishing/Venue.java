package rostrum.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import rostrum.consultation.Meeting;
import rostrum.publishing.MeetingInput.Span;

/** Which meeting, where and when: what it has no words for in the language of the document is said in English, and marked so. */
final class Venue {
    /** Letters that nobody writes, in the place of names. */
    private static final String NAME = "\uE000";

    private static final String PLACE = "\uE001";
    private static final Pattern PARTS = Pattern.compile("(?<=[\uE000\uE001])|(?=[\uE000\uE001])");

    private Venue() {}

    /** @return what stands in one line, in its order; one span where all of it is in one language */
    static List<Span> of(Meeting meeting, Tongue tongue) {
        var names = Map.of(NAME, meeting.name(tongue.language()), PLACE, meeting.place(tongue.language()));
        var line = tongue.say(
                "meeting", "name", NAME, "place", PLACE, "days", tongue.days(meeting.starts(), meeting.ends()));
        var spans = new ArrayList<Span>();
        for (var part : PARTS.split(line)) {
            var said = names.getOrDefault(part, new Meeting.Said(part, tongue.language()));
            add(new Span(said.words(), said.language(), false), spans);
        }
        return List.copyOf(spans);
    }

    private static void add(Span span, List<Span> spans) {
        var last = spans.size() - 1;
        if (last < 0 || spans.get(last).language() != span.language()) spans.add(span);
        else spans.set(last, new Span(spans.get(last).words() + span.words(), span.language(), false));
    }
}
