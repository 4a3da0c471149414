package rostrum.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.platform.Cookies;
import rostrum.platform.Id;

@ExtendWith(ArquillianExtension.class)
class ColleaguesIT {
    @Inject
    Colleagues colleagues;

    @Inject
    Cookies cookies;

    @Test
    void aSessionKnowsAllRoles() {
        var name = Id.fresh();
        colleagues.add(name, "a password of this test", Set.of(Role.MODERATOR, Role.LEAD));

        assertTrue(colleagues.signIn(name, "a password of this test"));

        var token = cookies.get(Colleagues.COOKIE).orElseThrow();
        assertEquals(
                Set.of(Role.MODERATOR, Role.LEAD),
                colleagues.of(token).orElseThrow().roles());
    }
}
