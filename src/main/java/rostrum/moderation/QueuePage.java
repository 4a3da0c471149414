package rostrum.moderation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rostrum.moderation.duty.Handover;
import rostrum.people.AgeBand;
import rostrum.platform.Language;
import rostrum.platform.Page;

/**
 * All that waits for a moderator.
 *
 * @param oldest seconds that the oldest case has waited
 * @param onDuty moderators who asked for the queue within the last minute, or had a line of it open
 * @param places everything that waits or is held, whatever the list is narrowed to
 * @param minutes for how long this moderator has been at it without a break
 */
public record QueuePage(
        int waiting,
        long oldest,
        int onDuty,
        boolean kept,
        Filter filter,
        List<Waiting> cases,
        List<Load> places,
        List<Alert> alerts,
        List<Handover> notes,
        int minutes)
        implements Page {
    private static final int BREAK = 50;

    /**
     * One case in the list.
     *
     * @param band not said for survey answers, nor are their words: a moderator reads them in a claimed case only
     * @param covered whether the words are severe, so that they are shown when asked for
     * @param holder who has it, or empty
     */
    public record Waiting(
            String id,
            Contribution.Kind kind,
            String place,
            @Nullable AgeBand band,
            Language language,
            State state,
            String words,
            boolean covered,
            long seconds,
            String holder) {}

    /**
     * How much waits in one room or under one question, in one language.
     *
     * @param title of the consultation
     * @param held how many a moderator holds back
     * @param late appeals that are due within half a day, or overdue
     * @param behind seconds since the first one but appeals was due; an answer is so after a day; not above 0 where none is yet
     * @param unsorted what triage could not read
     */
    public record Load(
            Filter filter,
            String title,
            Language spoken,
            int waiting,
            long oldest,
            int held,
            int late,
            long behind,
            int unsorted) {}

    /** What needs somebody now: a key and the values in it. */
    public record Alert(String key, Map<String, Object> values) {}

    /** Which part of the queue is looked at; empty where it does not matter. */
    public record Filter(String consultation, String place, String language, String state) {
        static final Filter ALL = new Filter("", "", "", "");

        public boolean isAll() {
            return equals(ALL);
        }

        /** As it follows the address of the queue. */
        public String query() {
            return "?consultation=" + encoded(consultation) + "&place=" + encoded(place) + "&language="
                    + encoded(language) + "&state=" + encoded(state);
        }

        public Filter held() {
            return new Filter(consultation, place, language, State.HELD.name());
        }

        private static String encoded(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    public boolean needsBreak() {
        return minutes >= BREAK;
    }

    public int held() {
        return places.stream().mapToInt(Load::held).sum();
    }
}
