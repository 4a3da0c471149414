package rostrum.moderation;

import static java.util.Collections.nCopies;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rostrum.moderation.triage.Arrived;
import rostrum.moderation.triage.Finding;
import rostrum.moderation.triage.Sorted;
import rostrum.moderation.triage.Sorter;
import rostrum.moderation.triage.Triage;
import rostrum.people.ParticipantKey;
import rostrum.platform.Audit;
import rostrum.platform.Id;
import rostrum.safeguarding.Reports;
import rostrum.safeguarding.Subject;
import rostrum.safeguarding.Telling;
import rostrum.safeguarding.Way;

/** What comes in: read by triage, then put into the queue, or before the safeguarding lead who sends it back if it is no harm. */
@ApplicationScoped
class Arrivals {
    private static final String TRIAGE = "triage";

    @Inject
    EntityManager db;

    @Inject
    Sorter sorter;

    @Inject
    Signals signals;

    @Inject
    Cases cases;

    @Inject
    Reports reports;

    @Inject
    Audit audit;

    @Inject
    Event<Arrived> arrived;

    @Inject
    Event<Decided> decided;

    /** A case that was opened now, unless it had been opened before. */
    private record Opened(Verdict verdict, boolean fresh) {}

    String author(ParticipantKey who) {
        return signals.author(who);
    }

    /** All in one statement, in the order given; the same contribution handed in twice is one case. */
    @Transactional
    List<Verdict> open(List<Contribution> contributions) {
        return open(contributions, "clock_timestamp(), false");
    }

    /** It waits since the hour began, so that it is read rather sooner than later. */
    @Transactional
    List<Verdict> openTyped(List<Contribution> contributions) {
        return open(contributions, "date_trunc('hour', clock_timestamp(), 'UTC'), false");
    }

    /** Nobody can be asked about it. */
    @Transactional
    List<Verdict> openTogether(List<Contribution> contributions) {
        return open(contributions, "date_trunc('hour', clock_timestamp(), 'UTC'), true");
    }

    private List<Verdict> open(List<Contribution> contributions, String since) {
        var sorted = inSession(contributions.stream().map(sorter::sort).toList());
        var opened = insert(sorted, since);
        var fresh = new LinkedHashMap<String, Sorted>();
        for (var one : sorted) {
            var of = requireNonNull(opened.get(one.contribution().id()));
            if (of.fresh()) fresh.put(of.verdict().caseId(), one);
        }
        keep(fresh);
        return contributions.stream()
                .map(one -> requireNonNull(opened.get(one.id())).verdict())
                .toList();
    }

    /** What somebody says is read beside what they said before in the same session. */
    private List<Sorted> inSession(List<Sorted> sorted) {
        var stepping = sorted.stream()
                .filter(one -> !one.finding().steps().isEmpty())
                .map(one -> one.contribution().author())
                .filter(author -> !author.isEmpty())
                .collect(Collectors.toSet());
        var before = signals.steps(stepping);
        return sorted.stream()
                .map(one -> one.with(
                        Triage.after(before.getOrDefault(one.contribution().author(), Set.of()), one.finding())))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Opened> insert(List<Sorted> sorted, String since) {
        var row = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, " + since + ")";
        var opening = db.createNativeQuery("""
                insert into moderation_case
                  (id, kind, contribution, consultation, place, band, language, words, state, urgency, hold, alike, version,
                   opened_at, together)
                values %s on conflict (kind, contribution) do update set kind = excluded.kind
                returning contribution, id, state, xmax = 0""".formatted(String.join(", ", nCopies(sorted.size(), row))));
        var values = sorted.stream().flatMap(Arrivals::values).toList();
        for (int i = 0; i < values.size(); i++) opening.setParameter(i + 1, values.get(i));
        return ((List<Object[]>) opening.getResultList())
                .stream().collect(toMap(found -> (String) found[0], Arrivals::opened));
    }

    private static Opened opened(Object[] found) {
        return new Opened(new Verdict((String) found[1], State.valueOf((String) found[2])), (Boolean) found[3]);
    }

    private static Stream<Object> values(Sorted one) {
        var about = one.contribution();
        var finding = one.finding();
        return Stream.of(
                Id.fresh(),
                about.kind().name(),
                about.id(),
                about.consultation(),
                about.place(),
                about.band().name(),
                about.language().name(),
                about.words(),
                (finding.isEscalated() ? State.ESCALATED : State.QUEUED).name(),
                finding.urgency(),
                finding.suggestsHold(),
                one.alike());
    }

    private void keep(Map<String, Sorted> fresh) {
        signals.keep(fresh.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, one -> one.getValue().finding())));
        fresh.forEach((id, one) -> {
            var author = one.contribution().author();
            if (!author.isEmpty() && !one.finding().steps().isEmpty())
                signals.take(author, one.finding().steps());
            if (one.finding().isEscalated()) escalate(id, one.contribution(), one.finding());
        });
        arrived.fire(new Arrived(List.copyOf(fresh.values())));
    }

    /** The safety team has it at once; nobody has read it yet, and they may send it back. */
    private void escalate(String id, Contribution about, Finding finding) {
        var subject = new Subject(about.kind().name(), about.id(), about.consultation(), about.place(), about.words());
        reports.open(new Telling(Way.TRIAGE, subject, "", "", "", about.language(), finding.isDanger(), false, TRIAGE));
        audit.note(TRIAGE, "case.escalated", id, finding.rule().map(Enum::name).orElse(""));
        decided.fire(new Decided(
                about.kind(),
                about.id(),
                about.consultation(),
                State.ESCALATED,
                finding.rule().orElse(null),
                "",
                cases.now()));
    }
}
