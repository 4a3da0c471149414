package rostrum.publishing;

import java.util.List;
import java.util.stream.Stream;

/** Paragraphs: with evidence for what they claim, or plain. */
final class Sentences {
    private Sentences() {}

    /** @param code also the key of its heading */
    static MeetingInput.Section section(Tongue tongue, String code, List<MeetingInput.Paragraph> paragraphs) {
        return new MeetingInput.Section(code, tongue.say(code), paragraphs);
    }

    static MeetingInput.Section with(MeetingInput.Section section, List<MeetingInput.Paragraph> more) {
        var paragraphs =
                Stream.concat(section.paragraphs().stream(), more.stream()).toList();
        return new MeetingInput.Section(section.code(), section.heading(), paragraphs);
    }

    static MeetingInput.Paragraph plain(MeetingInput.Span... spans) {
        return new MeetingInput.Paragraph(List.of(spans), List.of());
    }

    static MeetingInput.Paragraph borneOut(MeetingInput.Citation by, MeetingInput.Span... spans) {
        return new MeetingInput.Paragraph(List.of(spans), List.of(by));
    }
}
