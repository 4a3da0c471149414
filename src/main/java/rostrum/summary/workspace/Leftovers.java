package rostrum.summary.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import rostrum.consultation.Expired;
import rostrum.consultation.Term;
import rostrum.summary.Records;
import rostrum.summary.View;
import rostrum.summary.quote.Quotes;

/** What a record leaves behind once answers have been kept long enough: tables, themes as they are told, and quotes. */
@ApplicationScoped
class Leftovers {
    @Inject
    Records records;

    @Inject
    ToldThemes themes;

    @Inject
    Quotes quotes;

    @Inject
    ThemeRuns runs;

    @Inject
    ThemeEdits edits;

    @Inject
    ThemeCodes codes;

    void expired(@Observes Expired end) {
        if (!end.ends(Term.ANSWERS)) return;
        var consultation = end.consultation();
        var quoted = themes.of(consultation).stream().flatMap(Told::quotes).toList();
        quotes.keepOnly(consultation, quoted.stream().map(Told.Quote::view).collect(Collectors.toSet()));
        end.deleted("theme_run", runs.forget(consultation));
        end.deleted("theme_edit", edits.forget(consultation));
        end.deleted("theme_code", codes.forget(consultation));
        end.deleted("frozen_record.content", records.clear(consultation, views(quoted)) ? 1 : 0);
    }

    private static List<View> views(List<Told.Quote> quoted) {
        return quoted.stream()
                .map(quote -> new View("", quote.words(), quote.language(), true))
                .toList();
    }
}
