package rostrum.summary.regional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rostrum.moderation.State;
import rostrum.people.AgeBand;
import rostrum.people.Region;
import rostrum.platform.Id;
import rostrum.platform.Words;
import rostrum.room.Choice;
import rostrum.summary.opinion.Ballot;
import rostrum.survey.BroughtTexts;

/** What results from elsewhere consist of once they are taken in. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Holdings {
    private static final int PORTION = 2_000;

    @Inject
    EntityManager db;

    @Inject
    BroughtTexts texts;

    /** Answers how many people voted. Statements go to the gate; votes lie under names that are drawn here. */
    int take(BroughtResult brought, PolisExport export) {
        var numbers = new LinkedHashMap<String, Integer>();
        for (var statement : export.statements()) numbers.put(statement.id(), numbers.size());
        statements(
                brought,
                export.statements().stream().map(PolisExport.Statement::words).toList());
        var voters = new TreeMap<String, List<String>>();
        for (Ballot ballot : export.ballots())
            voters.computeIfAbsent(ballot.person(), person -> new ArrayList<>())
                    .add(numbers.get(ballot.statement()) + "=" + ballot.choice().code());
        voters(
                brought.id(),
                voters.values().stream().map(votes -> String.join(" ", votes)).toList());
        return voters.size();
    }

    private void statements(BroughtResult brought, List<String> statements) {
        var language = brought.about().language();
        var place = place(brought);
        var rows = Json.createArrayBuilder();
        var words = new ArrayList<BroughtTexts.Text>();
        for (var statement : statements) {
            var text = new BroughtTexts.Text(Id.fresh(), "", place, language, statement);
            rows.add(Json.createObjectBuilder().add("text", text.id()).add("statement", "" + words.size()));
            words.add(text);
        }
        texts.take(brought.consultation(), words);
        link(brought.id(), rows);
    }

    /** Answers how many people answered. Words go to the gate; of what was picked only counts are kept. */
    int take(BroughtResult brought, SurveyExport export) {
        var place = place(brought);
        var rows = Json.createArrayBuilder();
        var words = new ArrayList<BroughtTexts.Text>();
        for (var text : export.texts()) {
            words.add(new BroughtTexts.Text(Id.fresh(), text.question(), place, text.language(), text.words()));
            rows.add(Json.createObjectBuilder()
                    .add("text", words.get(words.size() - 1).id())
                    .add("statement", ""));
        }
        words.sort(Comparator.comparing(BroughtTexts.Text::id));
        texts.take(brought.consultation(), words);
        link(brought.id(), rows);
        count(brought.id(), export.counts());
        return export.people();
    }

    private void link(String result, JsonArrayBuilder rows) {
        db.createNativeQuery("""
                insert into regional_text (result, free_text, statement) select ?1, text, statement
                from jsonb_to_recordset(cast(?2 as jsonb)) as r(text text, statement text)""")
                .setParameter(1, result)
                .setParameter(2, rows.build().toString())
                .executeUpdate();
    }

    private void count(String result, List<Counted> counts) {
        var rows = Json.createArrayBuilder();
        for (var count : counts)
            rows.add(Json.createObjectBuilder()
                    .add("question", count.question())
                    .add("options", String.join(" ", count.options()))
                    .add("region", count.region().name())
                    .add("band", count.band().map(AgeBand::code).orElse(""))
                    .add("people", count.people()));
        db.createNativeQuery("""
                insert into regional_count (result, question, options, region, band, people)
                select ?1, question, options, region, band, people from jsonb_to_recordset(cast(?2 as jsonb))
                  as r(question text, options text, region text, band text, people int)""")
                .setParameter(1, result)
                .setParameter(2, rows.build().toString())
                .executeUpdate();
    }

    private List<Counted> counts(String result) {
        return rows("""
                        select question, options, region, band, people from regional_count where result = ?1
                        order by question, options, region, band""", result).stream()
                .map(row -> new Counted(
                        (String) row[0],
                        List.of(((String) row[1]).split(" ")).stream()
                                .filter(option -> !option.isEmpty())
                                .toList(),
                        Region.valueOf((String) row[2]),
                        AgeBand.of((String) row[3]),
                        ((Number) row[4]).intValue()))
                .toList();
    }

    /** Where the words would be shown, for the moderator who reads them. */
    private static String place(BroughtResult brought) {
        var about = brought.about();
        return Words.say(about.language(), "summary.regional.place", Map.of("title", about.title()));
    }

    private void voters(String result, List<String> votes) {
        for (int from = 0; from < votes.size(); from += PORTION) {
            var rows = Json.createArrayBuilder();
            for (var one : votes.subList(from, Math.min(from + PORTION, votes.size())))
                rows.add(Json.createObjectBuilder().add("id", Id.fresh()).add("votes", one));
            db.createNativeQuery("""
                    insert into regional_voter (id, result, votes) select id, ?1, votes
                    from jsonb_to_recordset(cast(?2 as jsonb)) as r(id text, votes text) order by id""")
                    .setParameter(1, result)
                    .setParameter(2, rows.build().toString())
                    .executeUpdate();
        }
    }

    /** Votes on statements that no moderator approved are left out, and so is who voted on no other. */
    Collected collected(BroughtResult brought) {
        var statements = new TreeMap<String, String>();
        var ids = new ArrayList<String>();
        for (var row : rows("select free_text, statement from regional_text where result = ?1", brought.id())) {
            ids.add((String) row[0]);
            if (row[1] instanceof String number && !number.isEmpty()) statements.put((String) row[0], number);
        }
        var approved = texts.approved(ids);
        var said = new LinkedHashMap<String, Collected.Said>();
        statements.forEach((id, number) -> {
            var text = approved.remove(id);
            if (text != null) said.put(number, new Collected.Said(id, text.words(), text.language()));
        });
        var voters = rows("select id, votes from regional_voter where result = ?1 order by id", brought.id()).stream()
                .map(row -> votes((String) row[1], said))
                .filter(votes -> !votes.isEmpty())
                .toList();
        var people = brought.about().tool().votes() ? voters.size() : brought.people();
        return new Collected(
                brought.about(),
                people,
                List.copyOf(said.values()),
                voters,
                List.copyOf(approved.values()),
                counts(brought.id()));
    }

    private static Map<String, Choice> votes(String written, Map<String, Collected.Said> said) {
        var votes = new TreeMap<String, Choice>();
        for (var vote : written.split(" ", -1)) {
            var parts = vote.split("=", 2);
            var statement = said.get(parts[0]);
            if (statement != null && parts.length == 2)
                Choice.of(parts[1]).ifPresent(choice -> votes.put(statement.id(), choice));
        }
        return votes;
    }

    /** What became of its words, by how many. */
    Map<State, Integer> standings(String result) {
        return texts.standings(ids(result));
    }

    void takeBack(String result) {
        texts.takeBack(ids(result));
    }

    /** How many rows of what went. */
    Map<String, Integer> delete(String result) {
        var ids = ids(result);
        var gone = new LinkedHashMap<String, Integer>();
        for (var table : List.of("regional_text", "regional_voter", "regional_count"))
            gone.put(
                    table,
                    db.createNativeQuery("delete from " + table + " where result = ?1")
                            .setParameter(1, result)
                            .executeUpdate());
        gone.put("free_text", texts.delete(ids));
        return gone;
    }

    @SuppressWarnings("unchecked")
    private List<String> ids(String result) {
        return db.createNativeQuery("select free_text from regional_text where result = ?1 order by free_text")
                .setParameter(1, result)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, String result) {
        return db.createNativeQuery(sql).setParameter(1, result).getResultList();
    }
}
