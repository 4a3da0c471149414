package rostrum.room.guide;

import jakarta.ws.rs.core.Response;
import rostrum.platform.Frame;
import rostrum.platform.Refusal;
import rostrum.room.Phase;
import rostrum.room.RoomBrief;
import rostrum.room.Transcripts;

/** A transcript can be had once the talk is over, as a page and as a file. */
final class Paper {
    private Paper() {}

    static TranscriptPage page(RoomBrief room, String at, String back, Transcripts from) {
        if (room.phase() != Phase.CLOSED) throw Refusal.because("room.no.not-over");
        return new TranscriptPage(room, at, back, from.posts(room.id()));
    }

    static Response text(TranscriptPage page, Frame frame) {
        return Response.ok(page.plain(frame))
                .type("text/plain; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"talk.txt\"")
                .build();
    }
}
