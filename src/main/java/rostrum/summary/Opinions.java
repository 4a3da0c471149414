package rostrum.summary;

import java.util.List;
import java.util.stream.Stream;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Share;
import rostrum.room.Choice;

/**
 * Who votes alike, as far as it may be told. Groups have numbers and no names.
 *
 * @param people who said enough to be placed
 * @param shared what every group says, most of it
 * @param marks what one group says more often than all others
 * @param rows how the groups voted on those statements
 * @param everywhere what every region and every age band that is large enough says, most of it
 */
public record Opinions(
        Finding finding,
        Count people,
        List<Group> groups,
        List<Shared> shared,
        List<Mark> marks,
        List<Row> rows,
        List<Shared> everywhere) {
    static final Opinions NONE =
            new Opinions(Finding.FEW, Count.FEWER, List.of(), List.of(), List.of(), List.of(), List.of());

    /** Whether there are groups. */
    public enum Finding {
        /** Too few voted on enough statements. */
        FEW,
        /** No groups that would come again if others had been asked. */
        UNSTABLE,
        GROUPS
    }

    /** Where they lie in their picture, in their order; none where that cannot be told. */
    public List<Place> places() {
        return Place.of(rows);
    }

    /** People who vote alike. */
    public record Group(int number, Count people, Share share) {}

    /**
     * @param statement its number in the table of statements
     * @param least in percent, what the share is at least in each part, rounded down to five
     */
    public record Shared(int statement, Choice choice, int least) {}

    /**
     * What one group says, and a reader can see it.
     *
     * @param group its number
     */
    public record Mark(int group, int statement, Choice choice) {}

    /** How each group voted on one statement, in the order of the groups. */
    public record Row(int statement, List<Count> votes, List<Share> agree, List<Share> disagree) {
        /** Whether anything of it is. */
        boolean isTold() {
            return Stream.of(agree, disagree).flatMap(List::stream).anyMatch(Row::isTold);
        }

        /** Whether a reader sees how that group voted. */
        boolean bearsOut(Mark mark) {
            var shares = mark.choice() == Choice.AGREE ? agree : disagree;
            return mark.statement() == statement && isTold(shares.get(mark.group() - 1));
        }

        private static boolean isTold(Share share) {
            return share.kind() != Share.Kind.UNTOLD;
        }
    }
}
