package rostrum.publishing;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** In which forms the input is given away. */
public enum Format {
    DOCX(
            "meeting-input.docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            MeetingInputDocx::write),
    PDF("meeting-input.pdf", "application/pdf", MeetingInputPdf::write),
    HTML("meeting-input.html", "text/html; charset=utf-8", MeetingInputHtml::write),
    CSV("meeting-input.csv", "text/csv; charset=utf-8", MeetingInputCsv::write),
    JSON("meeting-input.json", "application/json", MeetingInputJson::write),
    DICTIONARY("data-dictionary.json", "application/json", Dictionary::write);

    private final String file;
    private final String type;
    private final Function<MeetingInput, byte[]> writer;

    Format(String file, String type, Function<MeetingInput, byte[]> writer) {
        this.file = file;
        this.type = type;
        this.writer = writer;
    }

    static Optional<Format> of(String file) {
        return Arrays.stream(values())
                .filter(format -> format.file.equals(file))
                .findFirst();
    }

    byte[] write(MeetingInput input) {
        return writer.apply(input);
    }

    /** Its name below the address of the results. */
    public String file() {
        return file;
    }

    /** What people call this kind of file. */
    public String kind() {
        return this == DICTIONARY ? JSON.name() : name();
    }

    public String type() {
        return type;
    }

    /** The key of its words. */
    public String key() {
        return "publishing.format." + name();
    }
}
