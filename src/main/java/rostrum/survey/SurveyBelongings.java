package rostrum.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rostrum.consultation.Consultations;
import rostrum.moderation.Gate;
import rostrum.people.Assent;
import rostrum.people.Assented;
import rostrum.people.Belongings;
import rostrum.people.Kept;
import rostrum.people.Participant;
import rostrum.people.ParticipantKey;
import rostrum.platform.Language;
import rostrum.platform.Words;

/** What the survey keeps about a participant: what was picked, and own words with what became of them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SurveyBelongings implements Belongings {
    private static final String OWN_TEXTS = "(select a.free_text from answer a join submission s on s.id = a.submission"
            + " where s.participant = ?1 and a.free_text is not null)";

    @Inject
    EntityManager db;

    @Inject
    Surveys surveys;

    @Inject
    Submissions submissions;

    @Inject
    Consultations consultations;

    @Inject
    Gate gate;

    @Override
    public int place() {
        return 10;
    }

    @Override
    public List<Kept> of(Participant who, Language reader) {
        var survey = surveys.surveyOf(who.consultation());
        if (survey.isEmpty()) return List.of();
        var sealed = consultations.find(who.consultation()).orElseThrow().isSealed();
        var submission = submission(who.key());
        var standings = submission
                .filter(one -> one.sentAt().isPresent())
                .map(sent ->
                        gate.standings(sent.texts().stream().map(FreeText::id).toList(), sealed, reader));
        var things = new ArrayList<Kept.Thing>();
        var answers = submission.map(Submission::answers).orElse(Map.of());
        var wording = new Sheet(survey.get(), answers, Optional.empty()).wording(reader);
        for (var question : survey.get().questions())
            submission
                    .flatMap(one -> one.entry(question.code()))
                    .ifPresent(entry -> tell(wording, question, entry, standings.orElse(Map.of()), reader)
                            .forEach(things::add));
        return List.of(new Kept(Words.say(reader, "survey.kept.title", Map.of()), things));
    }

    private static Stream<Kept.Thing> tell(
            Wording wording, Question question, Entry entry, Map<String, Kept.Standing> standings, Language reader) {
        var title = new Kept.Text(wording.of(question).title(), wording.language());
        var answer = entry.answer();
        var picked = answer.options().stream()
                .map(option ->
                        Kept.Thing.of(title, new Kept.Text(wording.label(question, option), wording.language())));
        var declined = answer.decline().stream()
                .map(decline ->
                        Kept.Thing.of(title, new Kept.Text(Words.say(reader, decline.key(), Map.of()), reader)));
        return Stream.of(picked, declined, written(title, entry.text(), standings))
                .flatMap(part -> part);
    }

    private static Stream<Kept.Thing> written(
            Kept.Text title, @Nullable FreeText text, Map<String, Kept.Standing> standings) {
        return Stream.ofNullable(text)
                .map(words -> new Kept.Thing(
                        title,
                        new Kept.Text(words.words(), words.language()),
                        Optional.empty(),
                        Optional.ofNullable(standings.get(words.id()))));
    }

    private Optional<Submission> submission(ParticipantKey who) {
        return db.createQuery("select distinct s from Submission s where s.participant = :who", Submission.class)
                .setHint("eclipselink.left-join-fetch", "s.entries.text")
                .setParameter("who", who.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ParticipantKey> author(String contribution) {
        return db.createQuery(
                        "select s.participant from Entry e join e.submission s where e.text.id = :text", String.class)
                .setParameter("text", contribution)
                .getResultStream()
                .findFirst()
                .map(ParticipantKey::new);
    }

    @Override
    public Set<String> authored(Collection<String> contributions) {
        return Set.copyOf(db.createQuery("select e.text.id from Entry e where e.text.id in ?1", String.class)
                .setParameter(1, contributions)
                .getResultList());
    }

    /** The answers stay for their author to read; they count for nothing until they are sent again. */
    @Override
    public void takeBack(ParticipantKey who) {
        submission(who).filter(one -> one.sentAt().isPresent()).ifPresent(submissions::takeBack);
    }

    @Override
    public Map<String, Integer> erase(ParticipantKey who) {
        var texts = texts(who);
        var ids = String.join(" ", texts);
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("moderation_case", gate.erase(texts));
        db.clear();
        counts.put(
                "answer",
                run(
                        "delete from answer where submission in (select id from submission where participant = ?1)",
                        who.value()));
        counts.put("free_text", run("delete from free_text where id = any (string_to_array(?1, ' '))", ids));
        counts.put("submission", run("delete from submission where participant = ?1", who.value()));
        return counts;
    }

    /** Locked, so that nothing is sent meanwhile. */
    @SuppressWarnings("unchecked")
    private List<String> texts(ParticipantKey who) {
        db.createNativeQuery("select id from submission where participant = ?1 for update")
                .setParameter(1, who.value())
                .getResultList();
        return db.createNativeQuery(OWN_TEXTS).setParameter(1, who.value()).getResultList();
    }

    /** Leave to quote goes with the words, so it changes there, too. */
    void assented(@Observes Assented assented) {
        db.createNativeQuery("update free_text set quotable = ?2 where id in " + OWN_TEXTS)
                .setParameter(1, assented.who().value())
                .setParameter(2, assented.agreesTo(Assent.QUOTE))
                .executeUpdate();
    }

    private int run(String sql, String value) {
        return db.createNativeQuery(sql).setParameter(1, value).executeUpdate();
    }
}
