package rostrum.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rostrum.people.Role;
import rostrum.platform.Problem;

class AppointmentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String LATER = "2027-01-31";

    @Test
    void aModeratorNeedsTrainingAndACheckThatHold() {
        assertEquals(List.of(), wrong(Set.of(Role.MODERATOR), LATER, LATER));
        assertEquals(List.of(), wrong(Set.of(Role.MODERATOR), TODAY.toString(), TODAY.toString()));
        assertEquals(List.of("trained"), wrong(Set.of(Role.MODERATOR), "2026-03-01", LATER));
        assertEquals(List.of("checked"), wrong(Set.of(Role.LEAD), LATER, ""));
        assertEquals(List.of("trained", "checked"), wrong(Set.of(Role.LEAD, Role.EDITOR), "", ""));
        assertEquals(List.of(), wrong(Set.of(Role.EDITOR), "", ""));
    }

    @Test
    void whoModeratesDoesNotPublish() {
        assertEquals(List.of("roles"), wrong(Set.of(Role.MODERATOR, Role.PUBLISHER), LATER, LATER));
        assertEquals(List.of(), wrong(Set.of(Role.MODERATOR, Role.LEAD), LATER, LATER));
        assertEquals(List.of(), wrong(Set.of(Role.EDITOR, Role.PUBLISHER), "", ""));
    }

    @Test
    void administratorsAndAuditorsDoNothingElse() {
        for (var other : Role.ALL) {
            assertEquals(
                    !other.equals(Role.ADMINISTRATOR),
                    Role.clash(Set.copyOf(
                            List.of(other, "administrator").stream().distinct().toList())),
                    other);
            assertEquals(
                    !other.equals(Role.AUDITOR),
                    Role.clash(Set.copyOf(
                            List.of(other, "auditor").stream().distinct().toList())),
                    other);
        }
    }

    @Test
    void aNameIsPlainAndSomeWorkIsChosen() {
        assertEquals(List.of("roles"), wrong(Set.of(), "", ""));
        for (var name : List.of("", "ab", "Amina", "a b c", "9lives", "a/b/c", "../etc", "a".repeat(41)))
            assertEquals(
                    List.of("name"), fields(new Appointment(name, Set.of(Role.EDITOR), "", "").problems(TODAY)), name);
    }

    @Test
    void whatIsNoDayIsSaid() {
        assertEquals(List.of("trained"), wrong(Set.of(Role.EDITOR), "soon", ""));
    }

    @Test
    void papersHoldToTheirLastDay() {
        assertTrue(new Papers(TODAY, TODAY).hold(TODAY));
        assertFalse(new Papers(TODAY, TODAY).hold(TODAY.plusDays(1)));
        assertFalse(Papers.NONE.hold(TODAY));
    }

    private static List<String> wrong(Set<String> roles, String trained, String checked) {
        return fields(new Appointment("amina", roles, trained, checked).problems(TODAY));
    }

    private static List<String> fields(List<Problem> problems) {
        return problems.stream().map(Problem::field).toList();
    }
}
