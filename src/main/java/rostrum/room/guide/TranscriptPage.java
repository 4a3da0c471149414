package rostrum.room.guide;

import java.util.List;
import java.util.stream.Collectors;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.room.RoomBrief;
import rostrum.room.ShownPost;

/**
 * What was said in a talk that is over, as it is shown at this moment.
 *
 * @param at the address of this page
 * @param back where its reader came from
 */
public record TranscriptPage(RoomBrief room, String at, String back, List<ShownPost> posts) implements Page {
    private static final String INDENT = "    ";
    private static final String MARKS = "[\u202A-\u202E\u2066-\u2069]";

    /** The same as plain text, a paragraph a post: only who speaks, and when, stands at the margin. */
    String plain(Frame frame) {
        var head = room.title() + "\n" + room.prompt() + "\n" + frame.when(room.opens(), room.zone()) + "\n\n";
        return posts.stream()
                .map(post -> frame.clock(post.at(), room.zone()) + " " + post.name() + "\n" + said(post.words()) + "\n")
                .collect(Collectors.joining("\n", head, ""));
    }

    /** No line of it can look like another speaker's. */
    static String said(String words) {
        return INDENT + words.replaceAll(MARKS, "").replaceAll("\\R", "\n" + INDENT);
    }
}
