package rostrum.publishing.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.platform.Language;
import rostrum.platform.Words;
import rostrum.publishing.Releases;
import rostrum.publishing.outcome.Outcomes;
import rostrum.publishing.outcome.Told;

/** Everything that is new about results. */
@ApplicationScoped
@Transactional
public class News {
    @Inject
    Consultations consultations;

    @Inject
    Releases releases;

    @Inject
    Outcomes outcomes;

    List<Entry> entries(Language reader) {
        var released = releases.days();
        var files = releases.files().stream().collect(Collectors.groupingBy(Releases.Filed::consultation));
        var told = outcomes.all(reader);
        return consultations.all().stream()
                .flatMap(brief -> Stream.ofNullable(released.get(brief.id()))
                        .flatMap(at -> Stream.concat(
                                Stream.of(release(brief, files.getOrDefault(brief.id(), List.of()), at, reader)),
                                told.getOrDefault(brief.id(), List.of()).stream()
                                        .map(one -> entry(brief, one, reader)))))
                .toList();
    }

    private static Entry release(Brief brief, List<Releases.Filed> files, Instant at, Language reader) {
        return new Entry(
                brief.id(),
                brief.title(reader),
                say(reader, "publishing.lead"),
                "/results/" + brief.id(),
                files.stream().map(Releases.Filed::offer).toList(),
                brief.spoken(reader),
                reader,
                at);
    }

    private static Entry entry(Brief brief, Told told, Language reader) {
        return new Entry(
                told.id(),
                say(reader, "publishing.outcomes") + " – "
                        + say(reader, told.response().key()),
                told.reason(),
                "/results/" + brief.id() + "/outcomes",
                List.of(),
                reader,
                told.language(),
                told.notedAt());
    }

    private static String say(Language reader, String key) {
        return Words.say(reader, key, Map.of());
    }
}
