package rostrum.publishing;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbTransient;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import rostrum.platform.Language;

/**
 * The document that delegates read, in one language and as plain values: every format is written from this one value, so
 * all of them say the same. Its words are made fit for the strictest of them, XML, as they come in.
 */
public record MeetingInput(Language language, Header header, List<Section> sections, List<AnnexTable> tables) {
    public static final String STATEMENT = "statement-";
    public static final String THEME = "theme-";
    public static final String BACKGROUND = "background";
    public static final String METHOD = "method";

    /** The number of a section, by its code; nothing where there is none. */
    String place(String code) {
        return IntStream.range(0, sections.size())
                .filter(at -> sections.get(at).code().equals(code))
                .mapToObj(at -> Integer.toString(at + 1))
                .findFirst()
                .orElse("");
    }

    /**
     * What stands above a contribution to a council working group.
     *
     * @param where the meeting again, word by word in its languages: not every one has a name in all of them
     */
    public record Header(
            String group,
            String meeting,
            String number,
            String date,
            String original,
            String source,
            String title,
            String purpose,
            String action,
            List<String> references,
            List<Span> where) {
        @JsonbCreator
        public Header {
            group = Xml.clean(group);
            meeting = Xml.clean(meeting);
            number = Xml.clean(number);
            date = Xml.clean(date);
            original = Xml.clean(original);
            source = Xml.clean(source);
            title = Xml.clean(title);
            purpose = Xml.clean(purpose);
            action = Xml.clean(action);
            references = references.stream().map(Xml::clean).toList();
            where = Objects.requireNonNullElse(where, List.of());
        }
    }

    /**
     * Its paragraphs are numbered after its place: 2.1, 2.2.
     *
     * @param code the same in every language; empty where the section has none
     */
    public record Section(String code, String heading, List<Paragraph> paragraphs) {
        @JsonbCreator
        public Section {
            code = Objects.requireNonNullElse(code, "");
            heading = Xml.clean(heading);
        }

        public Section(String heading, List<Paragraph> paragraphs) {
            this("", heading, paragraphs);
        }

        /** Whether it tells of the document and how it came about, not of what young people said or who they are. */
        @JsonbTransient
        public boolean isAbout() {
            return code.equals(BACKGROUND) || code.equals(METHOD);
        }
    }

    /**
     * @param evidence what bears out a finding; none where nothing is claimed about what young people said
     * @param editors whether an editor wrote it, and not the house from the record
     */
    public record Paragraph(List<Span> spans, List<Citation> evidence, boolean editors) {
        @JsonbCreator
        public Paragraph {}

        public Paragraph(List<Span> spans, List<Citation> evidence) {
            this(spans, evidence, false);
        }

        public String words() {
            return String.join(" ", spans.stream().map(Span::words).toList());
        }
    }

    /** Words in one language: a statement stays in the one it was made in. */
    public record Span(String words, Language language, boolean quoted) {
        public Span {
            words = Xml.clean(words);
        }
    }

    /** The anchor is the same in every format: {@code table-3}, {@code statement-1}. */
    public record Citation(String anchor, String words) {
        public Citation {
            words = Xml.clean(words);
        }
    }

    /**
     * @param note how to read it
     * @param corner what its lines are
     * @param columns words above the figures
     */
    public record AnnexTable(
            int number, String caption, String note, String corner, List<Column> columns, List<Line> lines) {
        public AnnexTable {
            caption = Xml.clean(caption);
            note = Xml.clean(note);
            corner = Xml.clean(corner);
        }

        public String anchor() {
            return "table-" + number;
        }
    }

    public record Column(String code, String words) {
        public Column {
            words = Xml.clean(words);
        }
    }

    /**
     * @param code the same in every language; the anchor of a statement or theme
     */
    public record Line(String code, String words, Language language, List<Figure> figures) {
        public Line {
            code = Xml.clean(code);
            words = Xml.clean(words);
        }

        /** Statements and themes are cited by number, and carry it. */
        public String number() {
            return cited() ? code.substring(code.indexOf('-') + 1) : "";
        }

        public boolean cited() {
            return isStatement() || theme();
        }

        @JsonbTransient
        public boolean isStatement() {
            return code.startsWith(STATEMENT);
        }

        public boolean theme() {
            return code.startsWith(THEME);
        }
    }

    /** A figure as every reader and as every program understands it. */
    public record Figure(String code, String words) {
        public Figure {
            code = Xml.clean(code);
            words = Xml.clean(words);
        }
    }
}
