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
                .flatMap(table -> say.bars(table).stream())
                .collect(Collectors.toMap(bars -> bars.anchor() + "-bars", BarsPicture::of));
        return Paper.pdf(page, input.language(), pictures);
    }
}
