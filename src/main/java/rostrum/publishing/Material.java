package rostrum.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rostrum.consultation.Brief;
import rostrum.publishing.round.Heard;
import rostrum.summary.Analysed;
import rostrum.summary.aim.Target;
import rostrum.summary.workspace.Told;

/**
 * What a meeting input is made of.
 *
 * @param number of the document, as the meeting's secretariat gave it; empty as long as there is none
 * @param target what was aimed at before the record was frozen
 * @param blocks what editors say in it
 * @param heard what those who took part said of it; none where they were not asked, or are still reading
 * @param leftOut how many questions are not told as a table, where the tables were declared by hand
 * @param released the day of the release; none while it is a draft
 * @param told what young people spoke of; nothing until an analyst handed it to the draft
 */
record Material(
        Brief consultation,
        Analysed analysed,
        String number,
        @Nullable LocalDate released,
        Target target,
        Optional<Told> told,
        List<Block> blocks,
        @Nullable Heard heard,
        Optional<Integer> leftOut) {

    /** Of which nobody declared the tables. */
    Material(
            Brief consultation,
            Analysed analysed,
            String number,
            @Nullable LocalDate released,
            Target target,
            Optional<Told> told,
            List<Block> blocks,
            @Nullable Heard heard) {
        this(consultation, analysed, number, released, target, told, blocks, heard, Optional.empty());
    }

    /** Without targets, themes and words of editors, and read by nobody. */
    Material(Brief consultation, Analysed analysed, String number, @Nullable LocalDate released) {
        this(consultation, analysed, number, released, Target.NONE, Optional.empty(), List.of(), null);
    }
}
