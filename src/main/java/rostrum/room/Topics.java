package rostrum.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.consultation.Preparing;
import rostrum.platform.Audit;
import rostrum.platform.Id;
import rostrum.platform.Language;
import rostrum.platform.Time;
import rostrum.room.round.Conducts;

/** What the rooms of a consultation talk about, as the secretariat plans it. */
@ApplicationScoped
public class Topics {
    @Inject
    EntityManager db;

    @Inject
    Rooms rooms;

    @Inject
    Consultations consultations;

    @Inject
    Conducts conducts;

    @Inject
    Audit audit;

    @Inject
    Time time;

    @Transactional
    public Optional<DeskRoomsPage> page(String consultation, Language reader) {
        return consultations
                .find(consultation)
                .map(brief -> new DeskRoomsPage(
                        consultation,
                        brief.title(reader),
                        brief.spoken(reader),
                        brief.meeting().zone(),
                        Language.startingWith(reader).stream()
                                .filter(brief.written()::contains)
                                .toList(),
                        topics(brief, reader),
                        RoomPlan.empty(),
                        Seed.empty(),
                        List.of()));
    }

    private List<TopicView> topics(Brief of, Language reader) {
        var statements = statementCounts(of.id());
        var byTopic = rooms(of.id()).stream()
                .collect(Collectors.groupingBy(room -> room.topic().id(), LinkedHashMap::new, Collectors.toList()));
        return byTopic.values().stream()
                .map(rooms -> topic(rooms, reader, of, statements))
                .toList();
    }

    private TopicView topic(List<Room> rooms, Language reader, Brief of, Map<String, Long> statements) {
        var topic = rooms.get(0).topic();
        var text = topic.text(reader);
        var briefs = rooms.stream()
                .map(room -> RoomBrief.of(room, reader, of, time.now()))
                .toList();
        return new TopicView(
                topic.id(), text.title(), text.language(), statements.getOrDefault(topic.id(), 0L), briefs);
    }

    private List<Room> rooms(String consultation) {
        return rooms.worded("where r.consultation = :consultation order by r.opensAt, r.topic.id, r.band")
                .setParameter("consultation", consultation)
                .getResultList();
    }

    private Map<String, Long> statementCounts(String consultation) {
        return db.createQuery(
                        "select s.topic.id, count(s) from Statement s where s.consultation = :consultation"
                                + " group by s.topic.id",
                        Object[].class)
                .setParameter("consultation", consultation)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** One room for each age band of the plan. */
    @Transactional
    public void make(DeskRoomsPage desk, RoomPlan plan, String editor) {
        var topic = plan.topic(Id.fresh(), desk.consultation());
        db.persist(topic);
        for (var band : plan.ageBands()) {
            var room = plan.room(Id.fresh(), topic, band, desk.zone());
            db.persist(room);
            conducts.begin(room.id());
            audit.note(editor, "room.made", room.id(), band.code());
        }
    }

    /** A consultation without rooms is complete; one with rooms speaks the languages of their topics. */
    void preparing(@Observes Preparing preparing) {
        var topics = db.createQuery(
                        "select distinct t from Topic t left join fetch t.texts where t.consultation = :consultation",
                        Topic.class)
                .setParameter("consultation", preparing.consultation())
                .getResultList();
        topics.forEach(topic -> preparing.speaksOnly(topic.languages()));
    }
}
