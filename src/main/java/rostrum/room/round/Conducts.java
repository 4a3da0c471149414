package rostrum.room.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import rostrum.moderation.Gate;
import rostrum.platform.Audit;
import rostrum.platform.Time;
import rostrum.platform.log.Happening;
import rostrum.platform.log.Json;
import rostrum.room.log.Kind;
import rostrum.room.log.RoomLog;

/** How each talk is run. What changes stands in its log in the same transaction, for every open page. */
@ApplicationScoped
public class Conducts {
    @Inject
    EntityManager db;

    @Inject
    RoomLog log;

    @Inject
    Gate gate;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /** For a room that was just made. */
    public void begin(String room) {
        db.persist(new Conduct(room));
    }

    @Transactional
    public Situation of(String room) {
        return Optional.ofNullable(db.find(Conduct.class, room))
                .map(conduct -> conduct.situation(time.now()))
                .orElse(Situation.FREE);
    }

    @Transactional
    public boolean ask(Guiding by, Prompt prompt) {
        return change(by, "talk.prompt-changed", "", conduct -> {
            conduct.ask(prompt);
            happens(by.room(), Kind.PROMPT_CHANGED, prompt);
        });
    }

    private void happens(String room, Kind kind, Prompt prompt) {
        var detail =
                Json.object("words", prompt.words(), "lang", prompt.language().tag(), "dir", "auto");
        log.append(room, time.now(), List.of(new Happening(kind, room, detail)));
    }

    /** An approved post of this room, or none (empty). Answers no, too, where there is no such post. */
    @Transactional
    public boolean pin(Guiding by, String post) {
        if (!post.isEmpty() && !isShown(by.room(), post)) return false;
        return change(by, "talk.pin-set", post, conduct -> {
            conduct.pin(post);
            var detail = Json.object("id", post);
            log.append(by.room(), time.now(), List.of(new Happening(Kind.PIN_SET, by.room(), detail)));
        });
    }

    private boolean isShown(String room, String post) {
        return !db.createNativeQuery("select 1 from post where id = ?1 and room = ?2 and seq is not null")
                .setParameter(1, post)
                .setParameter(2, room)
                .getResultList()
                .isEmpty();
    }

    @Transactional
    public boolean slow(Guiding by, int seconds) {
        return steer(by, "talk.slowed", String.valueOf(seconds), conduct -> conduct.slow(seconds));
    }

    @Transactional
    public boolean pause(Guiding by) {
        return steer(by, "talk.paused", "", conduct -> conduct.pause(time.now()));
    }

    @Transactional
    public boolean goOn(Guiding by) {
        return steer(by, "talk.went-on", "", Conduct::goOn);
    }

    /** A round with minutes for each step; one that goes on is over with that. */
    @Transactional
    public boolean start(Guiding by, List<Integer> minutes) {
        var course = Course.from(time.now(), minutes);
        return steer(by, "round.started", minutes.toString(), conduct -> conduct.start(course));
    }

    /** The step that goes on lasts longer. */
    @Transactional
    public boolean extend(Guiding by, Duration longer) {
        return steer(by, "round.extended", longer.toString(), conduct -> conduct.extend(time.now(), longer));
    }

    @Transactional
    public boolean endRound(Guiding by) {
        return steer(by, "round.ended", "", conduct -> conduct.endRound(time.now()));
    }

    /** And the log says at once how the talk stands. */
    private boolean steer(Guiding by, String act, String detail, Consumer<Conduct> deed) {
        return change(by, act, detail, deed.andThen(conduct -> tell(conduct, time.now())));
    }

    /** Whatever was going on is over. */
    @Transactional
    public boolean close(Guiding by, Runnable closing) {
        return change(by, "talk.closed", "", conduct -> closing.run());
    }

    boolean change(Guiding by, String act, String detail, Consumer<Conduct> deed) {
        var conduct = lock(by.room());
        if (conduct.filter(found -> found.isAsSeen(by.seen())).isEmpty()) return false;
        conduct.get().touch();
        audit.note(by.who(), act, by.room(), detail);
        deed.accept(conduct.get());
        return true;
    }

    private Optional<Conduct> lock(String room) {
        return Optional.ofNullable(db.find(Conduct.class, room, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Which of these rooms stand otherwise than their logs say. A look without a lock. */
    @Transactional
    public List<String> changed(Collection<String> rooms, Instant now) {
        var kept = gate.isKept();
        return db.createQuery("select c from Conduct c where c.room in :rooms order by c.room", Conduct.class)
                .setParameter("rooms", rooms)
                .getResultStream()
                .filter(conduct -> conduct.isNews(conduct.state(kept, now)))
                .map(Conduct::room)
                .toList();
    }

    /** An open room says how it stands, unless its log says so already: safe to be asked twice, and by two nodes. */
    @Transactional
    public void tell(String room, Instant now) {
        lock(room).ifPresent(conduct -> tell(conduct, now));
    }

    private void tell(Conduct conduct, Instant now) {
        say(conduct, conduct.state(gate.isKept(), now), now);
    }

    /** Says again how it stands: something that open pages show has changed. */
    void repeat(Conduct conduct) {
        var now = time.now();
        conduct.tells("");
        tell(conduct, now);
    }

    /** Nobody else changes how it is run until the transaction ends. */
    public void hold(String room) {
        lock(room);
    }

    /** It stands still, or is over, whatever was going on. */
    @Transactional
    public void stand(String room, String state, Instant now) {
        lock(room).ifPresent(conduct -> say(conduct, Json.object("state", state), now));
    }

    private void say(Conduct conduct, String state, Instant now) {
        if (!conduct.isNews(state)) return;
        conduct.tells(state);
        log.append(conduct.room(), now, List.of(new Happening(Kind.ROOM_STATE, conduct.room(), state)));
    }
}
