package rostrum.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import rostrum.consultation.Consultations;
import rostrum.consultation.Meeting;
import rostrum.consultation.Plan;
import rostrum.consultation.Timetable;
import rostrum.moderation.Contribution.Kind;
import rostrum.moderation.DemonstrationModerators;
import rostrum.people.AgeBand;
import rostrum.people.Assent;
import rostrum.people.Joining;
import rostrum.people.Participant;
import rostrum.people.People;
import rostrum.people.guardian.Facilitators;
import rostrum.platform.Cookies;
import rostrum.platform.Id;
import rostrum.platform.Keys;
import rostrum.platform.Language;
import rostrum.platform.Secret;
import rostrum.platform.Time;
import rostrum.publishing.Drafts;
import rostrum.publishing.Releases;
import rostrum.publishing.Signer;
import rostrum.room.RoomPlan;
import rostrum.room.Rooms;
import rostrum.room.Said;
import rostrum.room.Seed;
import rostrum.room.Statements;
import rostrum.room.Topics;
import rostrum.staff.Badges;
import rostrum.summary.Records;
import rostrum.survey.Shelf;
import rostrum.survey.Survey;
import rostrum.survey.Surveys;

/** Makes consultations as full as a test wants them, through the stores that people's acts go through. */
@ApplicationScoped
public class Scenes {
    private static final String EDITOR = "editor";
    private static final Map<Language, String> WORDS = Map.of(Language.EN, "A title", Language.AR, "عنوان");

    private final Map<Integer, Scene> standing = new ConcurrentHashMap<>();

    @Inject
    Consultations consultations;

    @Inject
    Shelf shelf;

    @Inject
    Surveys surveys;

    @Inject
    Topics topics;

    @Inject
    Rooms rooms;

    @Inject
    Statements statements;

    @Inject
    People people;

    @Inject
    Facilitators facilitators;

    @Inject
    DemonstrationModerators moderators;

    @Inject
    Records records;

    @Inject
    Drafts drafts;

    @Inject
    Releases releases;

    @Inject
    Keys keys;

    @Inject
    Cookies cookies;

    @Inject
    Badges badges;

    @Inject
    Time time;

    @Inject
    @ConfigProperty(name = "public.address")
    URI house;

    /** One for all who look at it and leave it open. */
    Scene standing(int size) {
        return standing.computeIfAbsent(size, this::open);
    }

    /** An open consultation with two topics, and one of them talked about, as often as {@code size} says. */
    public Scene open(int size) {
        var id = opened(Duration.ofDays(2), 2 * size);
        var topic = topics.page(id, Language.EN).orElseThrow().topics().get(0);
        var room = room(id);
        moderators.approveAll(id);
        for (int i = 0; i < 10 * size; i++) {
            var seed = new Seed(topic.id(), Id.fresh(), "en", "Statement " + i);
            statements.seed(id, seed, Language.EN, EDITOR);
        }
        for (int i = 0; i < 9 * size; i++) talk(room, people.admit(joining(id), Secret.fresh(16)));
        moderators.approveAll(id);
        return new Scene(this, id, room, size);
    }

    /** An open consultation in which nobody has said anything. */
    public String opened(Duration lasts, int topics) {
        var id = consultations.create(plan(lasts), EDITOR);
        surveys.choose(id, survey(), EDITOR);
        for (int i = 0; i < topics; i++) plan(id);
        consultations.open(id, EDITOR);
        return id;
    }

    /** The same with another survey, and without a topic. */
    public String asking(String survey) {
        var id = opened(Duration.ofDays(2), 0);
        surveys.choose(id, shelf.find(survey).orElseThrow(), EDITOR);
        return id;
    }

    Survey survey() {
        return shelf.find("life-online").orElseThrow();
    }

    /** The room of its first topic. */
    public String room(String consultation) {
        var first =
                topics.page(consultation, Language.EN).orElseThrow().topics().get(0);
        return first.rooms().get(0).id();
    }

    private void plan(String consultation) {
        var today = LocalDate.ofInstant(time.now(), ZoneOffset.UTC).atStartOfDay();
        var plan = new RoomPlan(
                Map.of(Language.EN, "A topic", Language.AR, "موضوع"),
                Map.of(Language.EN, "A question", Language.AR, "سؤال"),
                Language.EN.tag(),
                today.minusDays(1).toString(),
                today.plusDays(3).toString(),
                List.of(AgeBand.FROM_18.code()));
        topics.make(topics.page(consultation, Language.EN).orElseThrow(), plan, EDITOR);
    }

    private Plan plan(Duration lasts) {
        var open = time.now();
        var close = open.plus(lasts);
        var deadline = close.plus(Duration.ofDays(20));
        var day = LocalDate.ofInstant(deadline, ZoneOffset.UTC);
        var meeting = new Meeting("A meeting", "Geneva", ZoneOffset.UTC, day, day, deadline, "4", "The chair");
        var timetable = new Timetable(open, open, close, close, deadline, deadline.plus(Duration.ofDays(30)));
        return new Plan(meeting, timetable, WORDS, WORDS, false);
    }

    static Joining joining(String consultation) {
        return new Joining(
                consultation, Language.EN, AgeBand.FROM_18, "FI", EnumSet.allOf(Assent.class), "of this test");
    }

    /** As much as a room takes from one author before a moderator has read it. */
    private void talk(String room, Participant who) {
        for (int i = 0; i < 3; i++) rooms.say(room, who, new Said(Kind.POST, Id.fresh(), "Something " + i));
    }

    /** Somebody who takes part, with a visit that has begun. */
    public Guest participant(String consultation) {
        people.join(joining(consultation), "", People.freshReceipt());
        return guest("visit=" + cookies.get("visit").orElseThrow());
    }

    /** Somebody of the staff, signed in. */
    public Guest staff(String name) {
        return guest(badges.of(name));
    }

    /** An adult who brings a group of twenty. */
    public Caller facilitator(String consultation) {
        var code = facilitators.add(consultation, "A school", 20, EDITOR);
        var caller = caller();
        return caller.holding(caller.sends("/group", "code", code.plain()), "facilitator");
    }

    /** The same, in front of a browser that learns what each page cost. */
    Guest bringing(String consultation) {
        return new Guest(house, facilitator(consultation).cookies(), keys.digest("form", "guest"));
    }

    /** A passer-by. */
    public Caller caller() {
        return new Caller(house, "form=guest", keys.digest("form", "guest"), "");
    }

    private Guest guest(String cookie) {
        return new Guest(house, "form=guest; " + cookie, keys.digest("form", "guest"));
    }

    void release(String consultation) {
        consultations.close(consultation, EDITOR);
        records.freeze(consultation);
        var closed = consultations.find(consultation).orElseThrow();
        var seal = drafts.seal(closed).orElseThrow();
        releases.sign(closed, new Signer(EDITOR, false), seal);
        releases.sign(closed, new Signer("publisher", true), seal);
    }

    /** Leaves nothing in the queue that others would have to decide. */
    public void tidy(String consultation) {
        moderators.approveAll(consultation);
    }
}
