package rostrum.publishing;

import java.nio.charset.StandardCharsets;
import rostrum.publishing.paper.Paper;

/** The page to keep, on paper. */
final class MeetingInputPdf {
    private MeetingInputPdf() {}

    static byte[] write(MeetingInput input) {
        var page = new String(MeetingInputHtml.onPaper(input), StandardCharsets.UTF_8);
        return Paper.pdf(page, input.language());
    }
}
