package rostrum.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rostrum.platform.Language;

/** One part of what is kept about a participant, told by the room of the house that keeps it, in the reader's language. */
public record Kept(String title, List<Thing> things) {
    /** Whether moderators had a say in something of it. */
    public boolean hasStanding() {
        return things.stream().anyMatch(thing -> thing.standing().isPresent());
    }

    /** Words, and the language they stand in. */
    public record Text(String words, Language language) {}

    /**
     * One thing that is kept.
     *
     * @param name what it is: a question, a statement, a place
     * @param words what was chosen or said
     */
    public record Thing(Text name, Text words, Optional<LocalDate> day, Optional<Standing> standing) {
        public static Thing of(Text name, Text words) {
            return new Thing(name, words, Optional.empty(), Optional.empty());
        }
    }

    /**
     * What moderators made of it, in words, and what its author may still do.
     *
     * @param id names it in links
     * @param why the rule that stood against it, or empty
     * @param late that there were no seven days to disagree, or empty
     * @param shown what others read instead, or empty
     * @param asked whether a moderator proposed other words and waits for an answer
     * @param counts whether it goes into the record
     */
    public record Standing(
            String id,
            String said,
            String why,
            String late,
            String shown,
            boolean asked,
            boolean mayTakeBack,
            boolean mayAppeal,
            boolean counts,
            boolean harm) {}
}
