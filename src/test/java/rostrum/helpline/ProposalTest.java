package rostrum.helpline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rostrum.platform.Form;
import rostrum.platform.Problem;

class ProposalTest {
    private static final Instant FOUR = Instant.parse("2027-01-04T16:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);

    private final Proposal proposal = new Proposal("p", form(Map.of()).change(), "editor", FOUR);

    @Test
    void anotherPersonApproves() {
        assertEquals(Optional.empty(), proposal.settle(true, "publisher", FOUR));
        assertEquals(Boolean.TRUE, proposal.proposed().approved());
    }

    @Test
    void nobodyApprovesTheirOwn() {
        assertEquals(Optional.of(No.SAME_PERSON), proposal.settle(true, "editor", FOUR));
        assertEquals(null, proposal.proposed().approved());
    }

    @Test
    void onesOwnCanBeTakenBack() {
        assertEquals(Optional.empty(), proposal.settle(false, "editor", FOUR));
    }

    @Test
    void whatIsSettledStaysSo() {
        proposal.settle(false, "publisher", FOUR);

        assertEquals(Optional.of(No.SETTLED), proposal.settle(true, "lead", FOUR));
    }

    @Test
    void whatTheSourceDoesNotSayMayBeLeftOut() {
        assertEquals(List.of(), form(Map.of()).problems(TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "kind, OTHER",
        "name, ''",
        "phone, call us",
        "web, http://example.org",
        "source, ''",
        "checked-on, 2027-01-05",
        "checked-on, soon",
        "checked-by, ''"
    })
    void whatIsWrongIsSaidAtItsField(String field, String typed) {
        assertEquals(
                List.of(field),
                form(Map.of(field, typed)).problems(TODAY).stream()
                        .map(Problem::field)
                        .toList());
    }

    @Test
    void aRemovalNeedsNoNumber() {
        assertEquals(
                List.of(),
                form(Map.of("removal", "yes", "phone", "", "name", "")).problems(TODAY));
    }

    private static ProposalForm form(Map<String, String> other) {
        var fields = new HashMap<String, List<String>>();
        var usual = Map.of(
                "kind", "CHILD",
                "name", "A line",
                "phone", "116 111",
                "source", "The operator",
                "checked-on", "2027-01-04",
                "checked-by", "The secretariat");
        usual.forEach((name, value) -> fields.put(name, List.of(value)));
        other.forEach((name, value) -> fields.put(name, List.of(value)));
        return new ProposalForm("PL", new Form(fields));
    }
}
