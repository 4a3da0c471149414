package rostrum.publishing;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rostrum.publishing.MeetingInput.Column;
import rostrum.publishing.MeetingInput.Line;
import rostrum.publishing.MeetingInput.Paragraph;
import rostrum.publishing.round.Heard;

/** Whether those who took part read the draft before it was released, and what they said of it. */
record Validated(Tongue tongue, @Nullable Heard heard, ZoneId zone, Annex annex) {
    private static final String TABLE = "read";

    List<Paragraph> paragraphs() {
        if (heard == null) return List.of(Sentences.plain(tongue.span("method.not-read")));
        var could =
                tongue.span("method.read", "from", tongue.day(heard.from(), zone), "to", tongue.day(heard.to(), zone));
        if (heard.all().isFewer()) return List.of(Sentences.plain(could, tongue.span("method.read.few")));
        if (heard.all().isHidden()) return List.of(Sentences.plain(could, tongue.span("method.read.nearly-all")));
        annex.put(TABLE, tongue.say("table.read"), tongue.say("note.rounded"), columns(), lines(heard));
        var did =
                tongue.span("method.read.did", "all", tongue.about(heard.all()), "right", tongue.about(heard.right()));
        return List.of(Sentences.borneOut(annex.cite(TABLE), could, did));
    }

    private List<Column> columns() {
        return List.of(new Column("people", tongue.say("column.people")));
    }

    private List<Line> lines(Heard told) {
        return told.counts().entrySet().stream()
                .map(count -> new Line(
                        count.getKey(),
                        words(count.getKey()),
                        tongue.language(),
                        List.of(tongue.figure(count.getValue()))))
                .toList();
    }

    private String words(String verdict) {
        return verdict.equals(Heard.RIGHT)
                ? tongue.say("read.right")
                : tongue.say("read.missing", "section", tongue.say(verdict));
    }
}
