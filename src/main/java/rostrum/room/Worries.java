package rostrum.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import rostrum.helpline.Helplines;
import rostrum.helpline.Typed;
import rostrum.moderation.Contribution.Kind;
import rostrum.moderation.Gate;
import rostrum.moderation.State;
import rostrum.people.Participant;
import rostrum.platform.Language;
import rostrum.safeguarding.Reports;
import rostrum.safeguarding.Subject;
import rostrum.safeguarding.Telling;
import rostrum.safeguarding.Way;
import rostrum.safeguarding.WorryPage;

/** Posts and statements that worry somebody who may read them: their author, or anybody in the room once they are shown. */
@ApplicationScoped
public class Worries {
    @Inject
    EntityManager db;

    @Inject
    Rooms rooms;

    @Inject
    Statements statements;

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

    /** The same about a sentence that is voted on, which has no author. */
    @Transactional
    public Optional<WorryPage> pageOfStatement(String room, String statement, Participant reader) {
        return shown(room, statement, reader)
                .map(found -> new WorryPage(
                        "/rooms/" + room + "/statements/" + statement + "/worry",
                        "/rooms/" + room,
                        false,
                        found.words(),
                        found.language(),
                        helplines.support(reader.country()),
                        Typed.NOTHING,
                        List.of()));
    }

    @Transactional
    public boolean tellOfStatement(String room, String statement, Participant reader, Typed typed, Language language) {
        var found = shown(room, statement, reader);
        found.ifPresent(about -> reports.open(new Telling(
                Way.POST,
                new Subject(
                        Kind.STATEMENT.name(),
                        about.id(),
                        reader.consultation(),
                        about.topic().text(about.language()).title(),
                        about.words()),
                typed.words(),
                typed.reach(),
                reader.country(),
                language,
                typed.danger(),
                typed.aboutStaff(),
                Telling.YOUNG_PERSON)));
        return found.isPresent();
    }

    private Optional<Statement> shown(String room, String id, Participant reader) {
        return statements.inRoom(room, id, reader).filter(Statement::isShown);
    }

    /** Not found, not in this room and not to be read by this person are the same. */
    private Optional<Post> find(String room, String id, Participant reader) {
        if (!rooms.admits(room, reader)) return Optional.empty();
        return Optional.ofNullable(db.find(Post.class, id))
                .filter(post -> post.room().equals(room))
                .filter(post -> post.isPublished() || post.isBy(reader.key()));
    }
}
