package rostrum.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The one line that a rehearsal prints.
 *
 * @param missing acknowledged acts that the house does not show afterwards
 */
record Figures(
        int participants,
        int submitted,
        int approved,
        int rejected,
        long votes,
        long missing,
        Heard heard,
        Duration took,
        List<Path> files) {

    boolean isPerfect() {
        return missing == 0 && heard.isPerfect();
    }

    String line() {
        var paths = Json.MAKE.createArrayBuilder();
        files.forEach(file -> paths.add(file.toString()));
        return Json.MAKE
                .createObjectBuilder()
                .add("participants", participants)
                .add("submitted", submitted)
                .add("approved", approved)
                .add("rejected", rejected)
                .add("votes", votes)
                .add("delivered", heard.delivered())
                .add("lost", heard.lost())
                .add("doubled", heard.doubled())
                .add("outOfOrder", heard.outOfOrder())
                .add("seconds", took.toSeconds())
                .add("files", paths)
                .build()
                .toString();
    }
}
