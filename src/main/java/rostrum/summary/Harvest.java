package rostrum.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rostrum.moderation.Gate;
import rostrum.moderation.waiver.Waivers;
import rostrum.people.AgeBand;
import rostrum.people.Countries;
import rostrum.people.Demographic;
import rostrum.people.Development;
import rostrum.people.ParticipantKey;
import rostrum.people.People;
import rostrum.platform.Id;
import rostrum.room.Choice;
import rostrum.room.Views;
import rostrum.summary.regional.Collected;
import rostrum.summary.regional.Results;
import rostrum.survey.Answered;
import rostrum.survey.Answers;
import rostrum.survey.ApprovedText;
import rostrum.survey.Mode;
import rostrum.survey.Surveys;
import rostrum.survey.paper.GroupAnswers;

/** Gathers what may be counted and read from the survey and the rooms, approved and sent things only. */
@ApplicationScoped
class Harvest {
    @Inject
    People people;

    @Inject
    Answers answers;

    @Inject
    GroupAnswers groups;

    @Inject
    Results results;

    @Inject
    Views views;

    @Inject
    Surveys surveys;

    @Inject
    Waivers waivers;

    @Inject
    Gate gate;

    /** @param authors hears under which key a view that may be quoted stands in the record, and who said it */
    Record record(String consultation, BiConsumer<String, ParticipantKey> authors) {
        var collected = results.collected(consultation);
        var record = Record.freeze(
                        consultation,
                        persons(consultation),
                        statements(consultation),
                        voters(consultation),
                        views(consultation, collected),
                        (int) views.voices(consultation),
                        brought(consultation, collected),
                        Id::fresh,
                        (view, voice) -> authors.accept(view, new ParticipantKey(voice)))
                .from(origins(consultation));
        return waivers.of(consultation)
                .map(waiver -> new Unawaited(
                        gate.appealable(consultation, Instant.EPOCH).decisions(), waiver.reason()))
                .map(record::without)
                .orElse(record);
    }

    /** With zeros, which say which regions have such countries at all. */
    private List<Origins> origins(String consultation) {
        var people = this.people.demographics(consultation).stream()
                .filter(person -> person.development().equals(Optional.of(Development.LDC)))
                .collect(Collectors.groupingBy(
                        person -> List.of(person.region(), person.band()), Collectors.summingInt(person -> 1)));
        return Countries.leastDeveloped().stream()
                .flatMap(region -> Stream.of(AgeBand.values())
                        .map(band -> new Origins(region, band, people.getOrDefault(List.of(region, band), 0))))
                .toList();
    }

    Offered offered(Record record) {
        var consultation = record.consultation();
        return new Offered(
                surveys.surveyOf(consultation).isPresent(),
                views.isTalkedIn(consultation),
                !record.statements().isEmpty());
    }

    List<Asked> asked(String consultation) {
        return surveys.surveyOf(consultation)
                .map(survey -> new Counting(survey).asked())
                .orElse(List.of());
    }

    private List<Record.Person> persons(String consultation) {
        var picks = new HashMap<ParticipantKey, Map<String, List<String>>>();
        for (Answered answered : answers.answered(consultation))
            picks.computeIfAbsent(answered.who(), who -> new TreeMap<>()).put(answered.question(), answered.options());
        return people.demographics(consultation).stream()
                .map(person -> new Record.Person(
                        "", person.band(), person.region(), picks.getOrDefault(person.key(), Map.of())))
                .toList();
    }

    private List<Record.Voter> voters(String consultation) {
        var votes = new HashMap<ParticipantKey, Map<String, Choice>>();
        for (var vote : views.votes(consultation))
            votes.computeIfAbsent(vote.participant(), who -> new TreeMap<>()).put(vote.statement(), vote.choice());
        return people.demographics(consultation).stream()
                .filter(person -> votes.containsKey(person.key()))
                .map(person -> new Record.Voter(
                        "", person.band(), person.region(), votes.getOrDefault(person.key(), Map.of())))
                .toList();
    }

    private Brought brought(String consultation, List<Collected> collected) {
        var words = groups.approvedTexts(consultation, Mode.GROUP).stream()
                .map(text -> Voiced.byNobody(new View(text.question(), text.words(), text.language(), false)))
                .toList();
        return new Brought(
                (int) answers.sent(consultation, Mode.PAPER),
                groups.of(consultation, Mode.GROUP),
                words,
                collected.stream().map(Harvest::elsewhere).toList());
    }

    private static Elsewhere elsewhere(Collected result) {
        return new Elsewhere(
                result.about(),
                result.people(),
                Elsewhere.tallies(result.statements(), result.voters()),
                result.voters().stream()
                        .map(votes -> new Elsewhere.Voter("", votes))
                        .toList(),
                result.counts());
    }

    private List<Tally> statements(String consultation) {
        return views.statements(consultation).stream()
                .map(result -> new Tally(
                        result.id(),
                        result.words(),
                        result.language(),
                        (int) result.agree(),
                        (int) result.disagree(),
                        (int) result.pass()))
                .toList();
    }

    /** What others wrote elsewhere is read with all else; who wrote it gave no leave to quote it. */
    private List<Voiced> views(String consultation, List<Collected> collected) {
        var authors = people.demographics(consultation).stream()
                .collect(Collectors.toMap(
                        Demographic::key,
                        person -> new Voiced.Author(person.key().value(), person.band(), person.region())));
        var texts = answers.approvedTexts(consultation).stream()
                .map(said -> voiced(authors.get(said.who()), view(said.text())));
        var posts = views.posts(consultation).stream()
                .map(post ->
                        voiced(authors.get(post.author()), new View(View.ROOM, post.words(), post.language(), false)));
        var brought = collected.stream()
                .flatMap(result -> result.texts().stream())
                .map(text -> Voiced.byNobody(new View(text.question(), text.words(), text.language(), false)));
        return Stream.of(texts, posts, brought).flatMap(each -> each).toList();
    }

    private static View view(ApprovedText text) {
        return new View(text.question(), text.words(), text.language(), text.quotable());
    }

    /** Of somebody who takes part no more nobody is counted. */
    private static Voiced voiced(Voiced.@Nullable Author author, View view) {
        return author == null ? Voiced.byNobody(view) : Voiced.by(author, view);
    }
}
