package rostrum.summary.aim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import rostrum.people.AgeBand;
import rostrum.people.Development;
import rostrum.people.Region;
import rostrum.platform.Form;
import rostrum.platform.Problem;

class TargetFormTest {
    @Property
    void keepsWhatItWasTold(@ForAll @IntRange(max = 50) int africa, @ForAll @IntRange(max = 100) int young) {
        var target = new Target(
                Map.of(Region.AFR, africa, Region.EUR, 50),
                Map.of(AgeBand.FROM_10, young),
                Map.of(Development.LDC, africa));

        assertEquals(target, Target.read(target.canonical()));
        assertEquals(
                target, TargetForm.read(form(TargetForm.of(target).typed())).target());
    }

    @Test
    void asksForWholePercentThatFit() {
        var typed = TargetForm.read(form(Map.of("region-AFR", "60", "region-EUR", "50", "band-10-12", "a third")));

        assertEquals(
                List.of(
                        Problem.of("region-AFR", "summary.target.too-much"),
                        Problem.of("band-10-12", "summary.target.no-percent")),
                typed.problems());
        assertEquals("a third", typed.typed().get("band-10-12"));
    }

    private static Form form(Map<String, String> fields) {
        return new Form(fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue()))));
    }
}
