package rostrum.publishing;

import java.util.Optional;
import java.util.stream.Stream;
import rostrum.platform.Language;
import rostrum.publishing.MeetingInput.AnnexTable;

/** A picture of what a table shows, made from the words and figures of the table and from nothing else. */
public sealed interface Chart permits Bars, Discs {
    int WIDTH = 640;

    /** At most one: what shows where groups lie shows their shares, too. None where there is nothing to compare. */
    static Optional<Chart> of(AnnexTable table, Layout say) {
        return Stream.<Optional<? extends Chart>>of(Discs.of(table, say), Bars.of(table, say))
                .flatMap(Optional::stream)
                .map(Chart.class::cast)
                .findFirst();
    }

    Language language();

    /** Of the table. */
    String anchor();

    String title();

    /** In units of the picture, as {@link #WIDTH}. */
    int height();

    /** What a reader hears in its place: the same words and figures. */
    String description();

    String id();

    default boolean isLeftward() {
        return language() == Language.AR;
    }
}
