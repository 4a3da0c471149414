package rostrum.publishing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Each document as it is written, for all tests that only read it. */
final class Once {
    private static final Map<MeetingInput, byte[]> DOCX = new ConcurrentHashMap<>();
    private static final Map<MeetingInput, byte[]> PDF = new ConcurrentHashMap<>();

    private Once() {}

    static byte[] docx(MeetingInput input) {
        return DOCX.computeIfAbsent(input, MeetingInputDocx::write).clone();
    }

    static byte[] pdf(MeetingInput input) {
        return PDF.computeIfAbsent(input, MeetingInputPdf::write).clone();
    }
}
