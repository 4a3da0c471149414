package rostrum.consultation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import rostrum.platform.Language;

/**
 * What everybody may know of a consultation.
 *
 * @param titles in each language in which it was written
 * @param languages in which everything is complete, so that they are offered
 * @param stopped whether it stands still, though its time has come
 * @param invitationOnly whether a code is needed to join
 */
public record Brief(
        String id,
        Map<Language, String> titles,
        Map<Language, String> abouts,
        List<Language> languages,
        Meeting meeting,
        Timetable timetable,
        Stage stage,
        boolean stopped,
        boolean invitationOnly) {
    /** The same for everybody: as long as a visit lasts without an act, so that nobody is cut off at an open page. */
    public static final Duration GRACE = Duration.ofMinutes(30);

    public String title(Language reader) {
        return inLanguage(titles, reader);
    }

    public String about(Language reader) {
        return inLanguage(abouts, reader);
    }

    /** In which language {@link #title} answers this reader; for the {@code lang} attribute. */
    public Language spoken(Language reader) {
        return reader.among(titles.keySet());
    }

    /** Whether a reader of this language meets no other one; before it is announced nobody knows yet. */
    public boolean isOffered(Language reader) {
        return languages.isEmpty() || languages.contains(reader);
    }

    /** In which everything else has to be written too: those that are offered, before that its own complete ones. */
    public Set<Language> written() {
        if (!languages.isEmpty()) return Set.copyOf(languages);
        var complete = titles.keySet().stream()
                .filter(language -> !abouts.getOrDefault(language, "").isBlank())
                .collect(Collectors.toUnmodifiableSet());
        return complete.isEmpty() ? titles.keySet() : complete;
    }

    public boolean isOpen(Instant now) {
        return stage == Stage.OPEN && !stopped && now.isBefore(timetable.close());
    }

    /** Until when what was begun in time may be finished. */
    public Instant graceEnds() {
        return timetable.close().plus(GRACE);
    }

    /** It has closed, and what was begun before may still be finished. */
    public boolean isInGrace(Instant now) {
        return (stage == Stage.OPEN || stage == Stage.CLOSED)
                && !stopped
                && !now.isBefore(timetable.close())
                && now.isBefore(graceEnds());
    }

    /** Whether anybody may still be invited. */
    public boolean admits() {
        return !stage.isAfter(Stage.OPEN);
    }

    /** Nothing in the record can be changed any more. */
    public boolean isSealed() {
        return stage.isAfter(Stage.CLOSED);
    }

    private String inLanguage(Map<Language, String> words, Language reader) {
        return words.getOrDefault(spoken(reader), "");
    }
}
