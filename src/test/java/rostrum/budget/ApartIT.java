package rostrum.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.people.Invitations;
import rostrum.people.People;

/** From the code with which somebody came in nothing leads to what they said: not in the catalogue, and not in any row. */
@ExtendWith(ArquillianExtension.class)
class ApartIT {
    private static final int PEOPLE = 20;

    @Inject
    Scenes scenes;

    @Inject
    Owner owner;

    @Inject
    Invitations invitations;

    @Inject
    People people;

    /** All consultations' people are tied to it: it tells nobody from anybody else. */
    private static final String SHARED_BY_ALL = "consultation";

    @Test
    void noTableLeadsFromACodeToAPerson() throws SQLException {
        var reached = new HashSet<String>();
        var next = new ArrayDeque<>(Set.of("invitation"));
        var edges = edges();
        while (!next.isEmpty()) {
            var table = next.remove();
            if (!reached.add(table)) continue;
            edges.stream()
                    .filter(edge -> edge.contains(table))
                    .flatMap(List::stream)
                    .filter(other -> !other.equals(SHARED_BY_ALL))
                    .forEach(next::add);
        }

        assertTrue(edges.size() > 10, "the catalogue ties tables to each other");
        for (var table : List.of("participant", "submission", "answer", "seat", "post", "vote", "guardian_consent"))
            assertFalse(reached.contains(table), reached.toString());
    }

    /** Pairs of tables of which one names the other, by a declared key or by a column that is called like it. */
    private List<List<String>> edges() throws SQLException {
        try (var connection = owner.connection()) {
            return Dump.ask(connection, """
                    select conrelid::regclass || ' ' || confrelid::regclass from pg_constraint where contype = 'f'
                    union
                    select c.relname || ' ' || t.relname from pg_attribute a join pg_class c on c.oid = a.attrelid
                    join pg_class t on t.relkind = 'r' and t.relname in (a.attname, replace(a.attname, '_digest', ''))
                    where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped""").stream()
                    .map(pair -> List.of(pair.split(" ")))
                    .toList();
        }
    }

    @Test
    void nothingThatStandsBesideACodeStandsAnywhereElse() throws SQLException {
        var scene = scenes.open(1);
        for (var code : invitations.issue(scene.consultation(), PEOPLE, "editor"))
            people.join(
                    Scenes.joining(scene.consultation()),
                    invitations.valid(scene.consultation(), code).orElseThrow().code(),
                    People.freshReceipt());
        scenes.tidy(scene.consultation());

        try (var connection = owner.connection()) {
            var dump = Dump.of(connection);
            var codes = Dump.ask(
                    connection,
                    "select code_digest from invitation where used and consultation = '" + scene.consultation() + "'");
            var batches = Dump.ask(connection, "select distinct batch from invitation");
            assertEquals(PEOPLE, codes.size());
            assertEquals(Set.of(), elsewhere(dump, codes));
            var ofTheOffice = Set.of("audit.waiting", "audit.entry", "public.attestation");
            assertTrue(
                    ofTheOffice.containsAll(elsewhere(dump, batches)),
                    () -> elsewhere(dump, batches).toString());
        }
    }

    private static Set<String> elsewhere(Dump dump, List<String> names) {
        return dump.tables().entrySet().stream()
                .filter(table -> !table.getKey().equals("public.invitation"))
                .filter(table -> names.stream().anyMatch(words(table.getValue())::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String table) {
        return new HashSet<>(List.of(table.split("[^A-Za-z0-9_-]+")));
    }
}
