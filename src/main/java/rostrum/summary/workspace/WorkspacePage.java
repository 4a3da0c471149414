package rostrum.summary.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rostrum.consultation.Brief;
import rostrum.consultation.Stage;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * The themes of a consultation, for those who mend them.
 *
 * @param run the last one, whatever became of it
 * @param themes none until a run found some
 * @param handover nothing until somebody handed themes to the draft
 * @param agreement of two coders
 * @param resolution as it was typed
 */
public record WorkspacePage(
        Brief consultation,
        @Nullable RunProgress run,
        List<ThemeLine> themes,
        List<EditShown> missed,
        List<EditShown> edits,
        @Nullable Handover handover,
        Agreement agreement,
        String resolution,
        List<Problem> problems)
        implements Page {
    /** How many themes the draft tells by themselves. */
    public static final int MOST_TOLD = ThemeCounter.MOST;

    @Override
    public int status() {
        return Problem.status(problems);
    }

    public boolean isOpen() {
        return consultation.stage() == Stage.ANALYSED;
    }

    public boolean isUnderWay() {
        return run != null && run.state().isUnderWay();
    }

    WorkspacePage mending(String typed, List<Problem> slips) {
        return new WorkspacePage(consultation, run, themes, missed, edits, handover, agreement, typed, slips);
    }
}
