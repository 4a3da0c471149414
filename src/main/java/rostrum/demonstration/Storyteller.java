package rostrum.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.consultation.Stage;
import rostrum.moderation.Contribution.Kind;
import rostrum.moderation.DemonstrationModerators;
import rostrum.people.AgeBand;
import rostrum.people.Participant;
import rostrum.platform.Id;
import rostrum.platform.Language;
import rostrum.platform.Span;
import rostrum.platform.Time;
import rostrum.publishing.Drafts;
import rostrum.publishing.Releases;
import rostrum.publishing.Signer;
import rostrum.room.Choice;
import rostrum.room.RoomBrief;
import rostrum.room.RoomPlan;
import rostrum.room.Rooms;
import rostrum.room.Said;
import rostrum.room.Statements;
import rostrum.room.Topics;
import rostrum.room.Views;
import rostrum.roster.Rosters;
import rostrum.roster.Task;
import rostrum.roster.Turn;
import rostrum.summary.Records;
import rostrum.survey.Shelf;
import rostrum.survey.Surveys;

/** Tells one chapter of the story through the same stores that people's acts go through, in one transaction. */
@ApplicationScoped
public class Storyteller {
    private static final String EDITOR = "demonstration-editor";
    private static final String PUBLISHER = "demonstration-publisher";
    private static final String SURVEY = "life-online";

    private static final Map<String, Task> ON_DUTY = Map.of(
            "moderator-1", Task.MODERATOR, "moderator-2", Task.MODERATOR, "lead", Task.LEAD, "deputy", Task.DEPUTY);

    @Inject
    Consultations consultations;

    @Inject
    Rosters rosters;

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
    Views views;

    @Inject
    Cast cast;

    @Inject
    DemonstrationModerators moderators;

    @Inject
    Chair chair;

    @Inject
    Records records;

    @Inject
    Drafts drafts;

    @Inject
    Releases releases;

    @Inject
    Time time;

    @Transactional
    public void tell(Chapter chapter) {
        time.ago(
                chapter.ago(),
                () -> begin(chapter)
                        .ifPresent(
                                id -> time.ago(chapter.ago().minus(chapter.lasts()), () -> end(id, chapter.stage()))));
    }

    /** What happened until the day it opened; the id where it goes on. */
    private Optional<String> begin(Chapter chapter) {
        var id = consultations.create(chapter.plan(time.now()), EDITOR);
        shelf.find(SURVEY).ifPresent(survey -> surveys.choose(id, survey, EDITOR));
        if (chapter.stage() == Stage.DRAFT) return Optional.empty();
        makeRooms(id, chapter);
        consultations.announce(id, EDITOR);
        if (!chapter.stage().isAfter(Stage.ANNOUNCED)) return Optional.empty();
        consultations.open(id, EDITOR);
        talk(id, chapter, cast.join(id, chapter.people()));
        return chapter.stage() == Stage.OPEN ? Optional.empty() : Optional.of(id);
    }

    private void end(String id, Stage stage) {
        consultations.close(id, EDITOR);
        if (!stage.isAfter(Stage.CLOSED)) return;
        records.freeze(id);
        if (stage.isAfter(Stage.ANALYSED)) release(consultations.find(id).orElseThrow());
    }

    private void release(Brief closed) {
        var seal = drafts.seal(closed).orElseThrow();
        releases.sign(closed, new Signer(EDITOR, false), seal);
        releases.sign(closed, new Signer(PUBLISHER, true), seal);
    }

    private void makeRooms(String id, Chapter chapter) {
        var desk = topics.page(id, Language.EN).orElseThrow();
        var brief = consultations.find(id).orElseThrow();
        var plan = new RoomPlan(
                chapter.words("topic"),
                chapter.words("prompt"),
                Language.EN.tag(),
                local(brief, desk.zone(), true),
                local(brief, desk.zone(), false),
                AgeBand.PARTICIPANTS.stream().map(AgeBand::code).toList());
        topics.make(desk, plan, EDITOR);
        var open = new Span(brief.timetable().open(), brief.timetable().close());
        ON_DUTY.forEach((name, task) -> rosters.plan(id, new Turn(name, task, open), EDITOR));
    }

    private static String local(Brief brief, ZoneId zone, boolean opening) {
        var at = opening ? brief.timetable().open() : brief.timetable().close();
        return LocalDateTime.ofInstant(at, zone).toString();
    }

    /** Everything that was said is approved before it is voted on; one last post may be left to a person. */
    private void talk(String id, Chapter chapter, List<Participant> people) {
        moderators.approveAll(id);
        var places = topics.page(id, Language.EN).orElseThrow().topics().get(0).rooms();
        var said = new ArrayList<>(chapter.posts());
        for (var place : places) {
            var here = people.stream().filter(one -> one.band() == place.band()).toList();
            for (int i = 0; i < said.size(); i++) say(place, here.get(i % here.size()), Kind.POST, said.get(i));
        }
        var claims = chapter.claims();
        for (int i = 0; i < claims.size(); i++)
            say(
                    places.get(1),
                    inRoom(people, places.get(1)).get(i),
                    Kind.STATEMENT,
                    claims.get(i).words());
        moderators.approveAll(id);
        vote(id, claims, people, places);
        chair.lead(chapter, id, places.get(1), inRoom(people, places.get(1)));
        if (!chapter.text("waiting").isEmpty())
            say(places.get(2), inRoom(people, places.get(2)).get(0), Kind.POST, chapter.text("waiting"));
    }

    private void say(RoomBrief place, Participant who, Kind kind, String words) {
        rooms.say(place.id(), who, new Said(kind, Id.fresh(), words));
    }

    private void vote(String id, List<Chapter.Claim> claims, List<Participant> people, List<RoomBrief> places) {
        for (var statement : views.statements(id))
            for (int i = 0; i < claims.size(); i++)
                if (claims.get(i).words().equals(statement.words()))
                    vote(statement.id(), claims.get(i), i, people, places);
    }

    private void vote(
            String statement, Chapter.Claim claim, int salt, List<Participant> people, List<RoomBrief> places) {
        for (int i = 0; i < people.size(); i++) {
            var draw = (i * 37 + salt * 53) % 100;
            var choice = draw < claim.agree()
                    ? Choice.AGREE
                    : draw < claim.agree() + claim.disagree() ? Choice.DISAGREE : Choice.PASS;
            var voter = people.get(i);
            var place = places.stream()
                    .filter(one -> one.band() == voter.band())
                    .findFirst()
                    .orElseThrow();
            statements.vote(place.id(), statement, voter, choice);
        }
    }

    private static List<Participant> inRoom(List<Participant> people, RoomBrief place) {
        return people.stream().filter(one -> one.band() == place.band()).toList();
    }
}
