package rostrum.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import rostrum.helpline.Helplines;
import rostrum.helpline.Typed;
import rostrum.moderation.Gate;
import rostrum.moderation.State;
import rostrum.people.Participant;
import rostrum.platform.Language;
import rostrum.safeguarding.Reports;
import rostrum.safeguarding.Subject;
import rostrum.safeguarding.Telling;
import rostrum.safeguarding.Way;
import rostrum.safeguarding.WorryPage;

/** Posts that worry somebody who may read them: their author, or anybody in the room once they are shown. */
@ApplicationScoped
public class Worries {
    @Inject
    EntityManager db;

    @Inject
    Rooms rooms;

    @Inject
    Gate gate;

    @Inject
    Reports reports;

    @Inject
    Helplines helplines;

    @Transactional
    public Optional<WorryPage> page(String room, String post, Participant reader) {
        return find(room, post, reader)
                .map(found -> new WorryPage(
                        "/rooms/" + room + "/posts/" + post + "/worry",
                        "/rooms/" + room,
                        found.isBy(reader.key()),
                        found.words(),
                        found.language(),
                        helplines.support(reader.country()),
                        Typed.NOTHING,
                        List.of()));
    }

    /** The safety team is told, and what still waits leaves the queue. */
    @Transactional
    public boolean tell(String room, String post, Participant reader, Typed typed, Language language) {
        var found = find(room, post, reader);
        found.ifPresent(about -> tell(about, reader, typed, language));
        return found.isPresent();
    }

    private void tell(Post post, Participant reader, Typed typed, Language language) {
        var own = post.isBy(reader.key());
        if (own && post.state() == State.QUEUED) gate.worry(post.kind(), post.id());
        var place = rooms.find(post.room(), reader)
                .map(room -> room.topic().text(room.language()).title())
                .orElse("");
        reports.open(new Telling(
                own ? Way.OWN : Way.POST,
                new Subject(post.kind().name(), post.id(), reader.consultation(), place, post.words()),
                typed.words(),
                typed.reach(),
                reader.country(),
                language,
                typed.danger(),
                typed.aboutStaff(),
                Telling.YOUNG_PERSON));
    }

    /** Not found, not in this room and not to be read by this person are the same. */
    private Optional<Post> find(String room, String id, Participant reader) {
        if (!rooms.admits(room, reader)) return Optional.empty();
        return Optional.ofNullable(db.find(Post.class, id))
                .filter(post -> post.room().equals(room))
                .filter(post -> post.isPublished() || post.isBy(reader.key()));
    }
}
