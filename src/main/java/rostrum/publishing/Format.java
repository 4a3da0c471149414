package rostrum.publishing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** In which forms the input is given away. */
public enum Format {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", MeetingInputDocx::write),
    PDF("application/pdf", MeetingInputPdf::write),
    HTML("text/html; charset=utf-8", MeetingInputHtml::write),
    CSV("text/csv; charset=utf-8", MeetingInputCsv::write),
    JSON("application/json", MeetingInputJson::write);

    private final String type;
    private final Function<MeetingInput, byte[]> writer;

    Format(String type, Function<MeetingInput, byte[]> writer) {
        this.type = type;
        this.writer = writer;
    }

    static Optional<Format> of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }

    byte[] write(MeetingInput input) {
        return writer.apply(input);
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    String type() {
        return type;
    }

    /** The key of its words. */
    public String key() {
        return "publishing.format." + name();
    }
}
