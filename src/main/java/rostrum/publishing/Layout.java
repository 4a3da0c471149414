package rostrum.publishing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.platform.Language;
import rostrum.platform.Words;

/** The words around a document, for templates. */
public record Layout(Language language) {
    private static final int WHOLE = 15;
    private static final int COLUMNS = 6;

    public String word(String key) {
        return Words.say(language, "publishing." + key, Map.of());
    }

    /** Where a citation leads, for whoever hears the link alone. */
    public String evidence(MeetingInput.Citation citation) {
        return Words.say(language, "publishing.cite.evidence", Map.of("cite", citation.words()));
    }

    public boolean isLeftward() {
        return language == Language.AR;
    }

    /** Whether words in it run against those around them. */
    public boolean turns(Language other) {
        return !other.direction().equals(language.direction());
    }

    /** The line of the meeting; what was released before meetings had names in languages is said in that of the document. */
    public List<MeetingInput.Span> where(MeetingInput.Header header) {
        return header.where().isEmpty()
                ? List.of(new MeetingInput.Span(header.meeting(), language, false))
                : header.where();
    }

    public Optional<Chart> chart(MeetingInput.AnnexTable table) {
        return Chart.of(table, this);
    }

    /** Too long to be kept on one page. */
    public boolean isLong(MeetingInput.AnnexTable table) {
        return table.lines().size() > WHOLE;
    }

    /** Words above so many columns may break anywhere, lest nothing be left for those at the beginning of its lines. */
    public boolean isWide(MeetingInput.AnnexTable table) {
        return table.columns().size() > COLUMNS;
    }

    public String caption(MeetingInput.AnnexTable table) {
        var cite = Words.say(language, "publishing.cite.table", Map.of("number", table.number()));
        return Words.say(language, "publishing.table.caption", Map.of("cite", cite, "caption", table.caption()));
    }
}
