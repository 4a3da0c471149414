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
import rostrum.people.Participant;
import rostrum.platform.Keys;
import rostrum.platform.Language;
import rostrum.platform.Time;
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

    @Inject
    Keys keys;

    @Inject
    Time time;

    private final Restraint restraint = new Restraint();

    @Transactional
    public Optional<WorryPage> page(String room, String post, Participant reader) {
        return find(room, post, reader)
                .map(found -> page(
                        room,
                        "posts/" + post,
                        read(found, reader),
                        found.language(),
                        found.isBy(reader.key()),
                        reader));
    }

    private static String read(Post post, Participant reader) {
        return post.isBy(reader.key()) ? post.words() : post.shown();
    }

    /** Three in ten minutes: somebody has to read them, and nobody empties a talk. */
    public boolean mayFlag(Participant reader) {
        return restraint.takes(named("flagger", reader), time.now());
    }

    /** A reader finds it against the rules, and not harmful: moderators read it again. */
    @Transactional
    public boolean flag(String room, String post, Participant reader) {
        var found = told(room, post, reader).filter(other -> !other.isBy(reader.key()));
        found.ifPresent(other -> gate.flag(other.kind(), other.id(), teller(other.id(), reader)));
        return found.isPresent();
    }

    @Transactional
    public boolean flagStatement(String room, String statement, Participant reader) {
        var found = shown(room, statement, reader);
        found.ifPresent(said -> gate.flag(Kind.STATEMENT, said.id(), teller(said.id(), reader)));
        return found.isPresent();
    }

    /** The same about a sentence that is voted on, which has no author. */
    @Transactional
    public Optional<WorryPage> pageOfStatement(String room, String statement, Participant reader) {
        return shown(room, statement, reader)
                .map(found -> page(room, "statements/" + statement, found.words(), found.language(), false, reader));
    }

    private WorryPage page(String room, String said, String words, Language language, boolean own, Participant reader) {
        var back = "/rooms/" + room;
        var support = helplines.support(reader.country());
        return new WorryPage(
                back + "/" + said + "/worry", back, own, words, language, support, Typed.NOTHING, List.of());
    }

    /** The safety team is told, and what waits or is shown is hidden until they have read it. */
    @Transactional
    public boolean tell(String room, String post, Participant reader, Typed typed, Language language) {
        var found = told(room, post, reader);
        found.ifPresent(about -> tell(about, reader, typed, language));
        return found.isPresent();
    }

    private void tell(Post post, Participant reader, Typed typed, Language language) {
        var place = rooms.find(post.room(), reader)
                .map(room -> room.topic().text(room.language()).title())
                .orElse("");
        var about = new Subject(post.kind().name(), post.id(), reader.consultation(), place, post.words());
        if (!post.isBy(reader.key())) {
            report(post.kind(), about, reader, typed, language);
            return;
        }
        gate.worry(post.kind(), post.id());
        tell(Way.OWN, about, typed.words(), reader, typed, language);
    }

    @Transactional
    public boolean tellOfStatement(String room, String statement, Participant reader, Typed typed, Language language) {
        var found = statements
                .inRoom(room, statement, reader)
                .filter(said -> said.isShown() || gate.wasShown(Kind.STATEMENT, said.id()));
        found.ifPresent(said -> {
            var place = said.topic().text(said.language()).title();
            var about = new Subject(Kind.STATEMENT.name(), said.id(), reader.consultation(), place, said.words());
            report(Kind.STATEMENT, about, reader, typed, language);
        });
        return found.isPresent();
    }

    /** What stays shown, because this reader has hidden too much lately, stands with all else that they told of. */
    private void report(Kind kind, Subject about, Participant reader, Typed typed, Language language) {
        if (gate.report(kind, about.id(), teller(about.id(), reader), named("hider", reader), typed.danger()))
            tell(Way.POST, about, typed.words(), reader, typed, language);
        else {
            var all = Subject.reader(named("reader", reader), about.consultation());
            tell(Way.POST, all, about.below(typed.words()), reader, typed, language);
        }
    }

    /** The same for whatever this person does so, and leads to nobody. */
    private String named(String as, Participant reader) {
        return keys.digest(as, reader.key().value());
    }

    private void tell(Way way, Subject about, String words, Participant reader, Typed typed, Language language) {
        reports.open(new Telling(
                way,
                about,
                words,
                typed.reach(),
                reader.country(),
                language,
                typed.danger(),
                typed.aboutStaff(),
                Telling.YOUNG_PERSON));
    }

    /** Knows the same person again if they tell of the same thing, and leads to nobody. */
    private String teller(String of, Participant reader) {
        return keys.digest("teller", of + " " + reader.key().value());
    }

    private Optional<Statement> shown(String room, String id, Participant reader) {
        return statements.inRoom(room, id, reader).filter(Statement::isShown);
    }

    /** Not found, not in this room and not to be read by this person are the same. */
    private Optional<Post> find(String room, String id, Participant reader) {
        return inRoom(room, id, reader).filter(post -> post.isPublished() || post.isBy(reader.key()));
    }

    /** What somebody tells is taken, too, if somebody else was faster and it is hidden meanwhile. */
    private Optional<Post> told(String room, String id, Participant reader) {
        return inRoom(room, id, reader)
                .filter(post -> post.isPublished() || post.isBy(reader.key()) || gate.wasShown(post.kind(), post.id()));
    }

    private Optional<Post> inRoom(String room, String id, Participant reader) {
        if (!rooms.admits(room, reader)) return Optional.empty();
        return Optional.ofNullable(db.find(Post.class, id))
                .filter(post -> post.room().equals(room));
    }
}
