package rostrum.moderation.removal;

import java.util.List;
import rostrum.moderation.Reason;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/** What the safeguarding leads see: removals that are asked for, that stand, and that somebody appeals against. */
public record RemovalsPage(List<Line> lines, List<Problem> problems) implements Page {
    /**
     * @param state asked, removed, appealed, upheld or overturned
     * @param mayAct whether the reader may decide what waits: nobody does so twice in one removal
     */
    public record Line(
            String id,
            String title,
            Language spoken,
            String state,
            Reason reason,
            String note,
            Said said,
            String askedBy,
            String removedBy,
            String appeal,
            boolean mayAct) {
        static Line of(Removal removal, String title, Language spoken, Said said, String lead) {
            return new Line(
                    removal.id(),
                    title,
                    spoken,
                    state(removal),
                    removal.reason(),
                    removal.note(),
                    said,
                    removal.askedBy(),
                    removal.removedBy(),
                    removal.appeal(),
                    removal.mayBeSignedBy(lead) || removal.mayBeAnsweredBy(lead));
        }

        private static String state(Removal removal) {
            if (removal.isAsked()) return "asked";
            if (removal.isOverturned()) return "overturned";
            if (removal.isUpheld()) return "upheld";
            return removal.isAppealed() ? "appealed" : "removed";
        }

        public boolean waits() {
            return isAsked() || isAppealed();
        }

        public boolean isAsked() {
            return state.equals("asked");
        }

        public boolean isAppealed() {
            return state.equals("appealed");
        }
    }

    @Override
    public int status() {
        return Problem.status(problems);
    }

    /** Nothing was chosen: to say nothing is no answer to an appeal. */
    RemovalsPage unanswered(String removal) {
        return new RemovalsPage(lines, List.of(Problem.of(removal, "removal.problem.answer")));
    }

    public List<Line> waiting() {
        return lines.stream().filter(Line::waits).toList();
    }

    public List<Line> decided() {
        return lines.stream().filter(line -> !line.waits()).toList();
    }
}
