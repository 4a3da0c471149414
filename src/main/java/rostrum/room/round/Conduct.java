package rostrum.room.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Language;
import rostrum.platform.log.Json;

/** How one talk is run. Whoever changes it says which version they saw; its round is a row of instants. */
@Entity
class Conduct {
    @Id
    private String room;

    private long version;
    private int slow;

    @Column(name = "paused_at")
    private @Nullable Instant pausedAt;

    private @Nullable String prompt;

    @Enumerated(EnumType.STRING)
    @Column(name = "prompt_language")
    private Language promptLanguage = Language.EN;

    private @Nullable String pinned;

    @Column(name = "round_from")
    private @Nullable Instant roundFrom;

    @Column(name = "prompt_until")
    private Instant promptUntil = Instant.EPOCH;

    @Column(name = "write_until")
    private Instant writeUntil = Instant.EPOCH;

    @Column(name = "read_until")
    private Instant readUntil = Instant.EPOCH;

    @Column(name = "vote_until")
    private Instant voteUntil = Instant.EPOCH;

    @Column(name = "wrap_up_until")
    private Instant wrapUpUntil = Instant.EPOCH;

    private String told = "";

    protected Conduct() {
        room = "";
    }

    Conduct(String room) {
        this.room = room;
    }

    boolean isAsSeen(long seen) {
        return version == seen;
    }

    /** Whatever was seen before is out of date. */
    void touch() {
        version++;
    }

    void ask(Prompt next) {
        prompt = next.words();
        promptLanguage = next.language();
    }

    void pin(String post) {
        pinned = post.isEmpty() ? null : post;
    }

    void slow(int seconds) {
        slow = seconds;
    }

    void pause(Instant now) {
        pausedAt = now;
    }

    void goOn() {
        pausedAt = null;
    }

    void start(Course course) {
        roundFrom = course.start();
        promptUntil = course.end(Step.PROMPT);
        writeUntil = course.end(Step.WRITE);
        readUntil = course.end(Step.READ);
        voteUntil = course.end(Step.VOTE);
        wrapUpUntil = course.end(Step.WRAP_UP);
    }

    void extend(Instant now, Duration longer) {
        course().ifPresent(course -> start(course.extended(now, longer)));
    }

    void endRound(Instant now) {
        course().ifPresent(course -> start(course.ended(now)));
    }

    private Optional<Course> course() {
        return Optional.ofNullable(roundFrom)
                .map(from -> new Course(from, List.of(promptUntil, writeUntil, readUntil, voteUntil, wrapUpUntil)));
    }

    Optional<Current> current(Instant now) {
        return course().flatMap(course -> course.at(now)
                .map(step -> new Current(
                        step,
                        course.end(step),
                        Duration.between(now, course.end(step)).toSeconds())));
    }

    Situation situation(Instant now) {
        return new Situation(
                version,
                slow,
                pausedAt != null,
                prompt == null ? null : new Prompt(prompt, promptLanguage),
                pinned == null ? "" : pinned,
                current(now).orElse(null));
    }

    /** What the log says of it while the talk is open: the same words as long as nothing changes. */
    String state(boolean kept, Instant now) {
        var said = new ArrayList<>(List.of("state", kept && pausedAt == null ? "open" : "paused"));
        if (!kept) said.addAll(List.of("cause", "moderators"));
        else if (pausedAt != null) said.addAll(List.of("cause", "facilitator"));
        if (slow > 0) said.addAll(List.of("slow", String.valueOf(slow)));
        current(now)
                .ifPresent(one -> Stream.of(
                                "step", one.step().code(), "until", one.until().toString())
                        .forEach(said::add));
        return Json.object(said.toArray(String[]::new));
    }

    /** Whether the log says otherwise. */
    boolean isNews(String state) {
        return !state.equals(told);
    }

    /** The log says so. */
    void tells(String state) {
        told = state;
    }

    String room() {
        return room;
    }
}
