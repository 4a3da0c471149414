package rostrum.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import rostrum.people.ParticipantKey;
import rostrum.people.People;
import rostrum.platform.Id;
import rostrum.room.Views;
import rostrum.survey.Answered;
import rostrum.survey.Answers;
import rostrum.survey.Surveys;

/** Gathers what may be counted and read from the survey and the rooms, approved and sent things only. */
@ApplicationScoped
class Harvest {
    @Inject
    People people;

    @Inject
    Answers answers;

    @Inject
    Views views;

    @Inject
    Surveys surveys;

    Record record(String consultation) {
        return Record.freeze(
                consultation,
                persons(consultation),
                statements(consultation),
                views(consultation),
                (int) views.voices(consultation),
                Id::fresh);
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

    private List<View> views(String consultation) {
        var texts = answers.approvedTexts(consultation).stream()
                .map(text -> new View(text.question(), text.words(), text.language(), text.quotable()));
        var posts = views.posts(consultation).stream()
                .map(post -> new View(View.ROOM, post.words(), post.language(), false));
        return Stream.concat(texts, posts).toList();
    }
}
