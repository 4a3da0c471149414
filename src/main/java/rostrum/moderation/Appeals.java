package rostrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rostrum.consultation.Consultations;
import rostrum.moderation.waiver.Waiver;
import rostrum.moderation.waiver.Waivers;
import rostrum.people.Belongings;
import rostrum.people.Kept;
import rostrum.people.Participant;
import rostrum.platform.Language;
import rostrum.platform.Words;

/** What authors see of the decisions about what they said, and what they can do about them. */
@ApplicationScoped
@Transactional
class Appeals {
    private static final Set<State> TOLD_AFTER_APPEALS =
            EnumSet.of(State.QUEUED, State.APPROVED, State.REJECTED, State.ESCALATED, State.WITHDRAWN);

    @Inject
    EntityManager db;

    @Inject
    Cases cases;

    @Inject
    Proposals proposals;

    @Inject
    Consultations consultations;

    @Inject
    Waivers waivers;

    @Inject
    @Any
    Instance<Belongings> belongings;

    /** Not found and not yours are the same. */
    boolean isOf(Participant who, String contribution) {
        return belongings.stream()
                .anyMatch(room ->
                        room.author(contribution).filter(who.key()::equals).isPresent());
    }

    /** Until the record is frozen. */
    boolean takeBack(Participant who, String contribution) {
        return consultations.holdUnfrozen(who.consultation()) && cases.withdraw(contribution);
    }

    /** Until the record is frozen, and within a week after the decision. */
    boolean appeal(Participant who, String contribution, String words) {
        return consultations.holdUnfrozen(who.consultation()) && cases.appeal(contribution, words);
    }

    /** Until the record is frozen, and within two days. */
    boolean answer(Participant who, String contribution, boolean agrees) {
        return consultations.holdUnfrozen(who.consultation()) && proposals.answer(contribution, agrees);
    }

    Optional<ProposalPage> proposal(Participant who, String contribution, Language reader) {
        return page(who, contribution, reader).map(page -> {
            var text = text(contribution);
            return new ProposalPage(page.standing(), text.words(), text.proposal(), List.of());
        });
    }

    Optional<AppealPage> page(Participant who, String contribution, Language reader) {
        if (!isOf(who, contribution)) return Optional.empty();
        var sealed = isSealed(who);
        return Optional.ofNullable(
                        standings(List.of(contribution), sealed, reader).get(contribution))
                .map(standing -> new AppealPage(
                        standing,
                        text(contribution).words(),
                        cutOff(contribution, sealed).orElse(null),
                        "",
                        List.of()));
    }

    /** Why nobody waited for this author, where the record was frozen before the week was over. */
    Optional<Kept.Text> cutOff(Participant who, String contribution) {
        return cutOff(contribution, isSealed(who));
    }

    private boolean isSealed(Participant who) {
        return consultations.find(who.consultation()).orElseThrow().isSealed();
    }

    private Optional<Kept.Text> cutOff(String contribution, boolean sealed) {
        if (!sealed) return Optional.empty();
        var rows = rows(List.of(contribution));
        return waiver(rows)
                .filter(waiver -> rows.stream().anyMatch(row -> cutsOff(waiver, row)))
                .map(waiver -> new Kept.Text(waiver.reason(), waiver.language()));
    }

    private Optional<Waiver> waiver(List<Object[]> rows) {
        return rows.stream()
                .map(row -> (Case) row[0])
                .filter(of -> of.state() == State.REJECTED)
                .findFirst()
                .flatMap(of -> waivers.of(of.contribution().consultation()));
    }

    private static boolean cutsOff(Waiver waiver, Object[] row) {
        return last(row)
                .filter(decision -> !decision.at().isAfter(waiver.at()))
                .filter(decision -> ((Case) row[0]).mayAppeal(decision, waiver.at()))
                .isPresent();
    }

    private Text text(String contribution) {
        return db.createQuery("select c from Case c where c.contribution = ?1", Case.class)
                .setParameter(1, contribution)
                .getSingleResult()
                .text();
    }

    Map<String, Kept.Standing> standings(Collection<String> contributions, boolean sealed, Language reader) {
        var now = cases.now();
        var rows = rows(contributions);
        var waiver = sealed ? waiver(rows) : Optional.<Waiver>empty();
        return rows.stream()
                .map(row -> standing(
                        (Case) row[0],
                        last(row),
                        waiver.filter(one -> cutsOff(one, row)).isPresent(),
                        sealed,
                        reader,
                        now))
                .collect(Collectors.toMap(Kept.Standing::id, standing -> standing));
    }

    boolean wasAsked(String contribution) {
        return db.createQuery("select c from Case c where c.contribution = ?1", Case.class)
                .setParameter(1, contribution)
                .getResultStream()
                .anyMatch(Case::isAppealed);
    }

    Map<String, Fate> fates(Collection<String> contributions) {
        return rows(contributions).stream()
                .collect(Collectors.toMap(
                        row -> ((Case) row[0]).contribution().id(), row -> ((Case) row[0]).fate(last(row))));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(Collection<String> contributions) {
        return db.createQuery(
                        "select c, d from Case c left join Decision d on d.caseId = c.id and d.revision = c.version - 1"
                                + " where c.contribution in ?1")
                .setParameter(1, contributions)
                .getResultList();
    }

    private static Optional<Decision> last(Object[] row) {
        return Optional.ofNullable((Decision) row[1]);
    }

    private static Kept.Standing standing(
            Case of, Optional<Decision> last, boolean isCutOff, boolean sealed, Language reader, Instant now) {
        var state = of.state();
        var fate = of.fate(last);
        var said = fate == Fate.OPEN ? key(of, last) : fate.key();
        var made = last.filter(decision -> decision.state() == state);
        var mayAppeal =
                !sealed && made.filter(decision -> of.mayAppeal(decision, now)).isPresent();
        var why = made.flatMap(decision -> Optional.ofNullable(decision.reason()))
                .map(reason -> Notice.of(state, reason, mayAppeal, reader))
                .orElse("");
        return new Kept.Standing(
                of.contribution().id(),
                Words.say(reader, said, Map.of()),
                why,
                isCutOff ? Words.say(reader, "waiver.cut-off", Map.of()) : "",
                state.isShown() ? of.text().published().orElse("") : "",
                !sealed && state == State.PROPOSED,
                !sealed && (state.isOpen() || state.isShown()),
                mayAppeal,
                state.isShown(),
                state == State.ESCALATED);
    }

    /** Nobody learns that it is doubted: it is told as what it was. */
    private static String key(Case of, Optional<Decision> last) {
        var was = of.state() == State.DOUBTED ? last.map(Decision::was).orElse(State.APPROVED) : of.state();
        var state = was == State.REDACTED ? State.REDACTED : was.told();
        return "moderation.standing." + (of.isAppealed() && TOLD_AFTER_APPEALS.contains(state) ? "appealed." : "")
                + state.name();
    }
}
