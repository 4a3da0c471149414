package rostrum.publishing;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import rostrum.publishing.paper.Paper;

/** The page to keep, on paper. */
final class MeetingInputPdf {
    private MeetingInputPdf() {}

    static byte[] write(MeetingInput input) {
        var page = new String(MeetingInputHtml.onPaper(input), StandardCharsets.UTF_8);
        var say = new Layout(input.language());
        var pictures = input.tables().stream()
                .flatMap(table -> say.chart(table).stream())
                .collect(Collectors.toMap(Chart::id, ChartPicture::of));
        return Paper.pdf(page, input.language(), pictures);
    }
}
