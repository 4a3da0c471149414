package rostrum.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.people.Role;
import rostrum.platform.Cookies;
import rostrum.platform.Id;
import rostrum.platform.Secret;
import rostrum.platform.Time;
import rostrum.staff.organisation.Proof;

/** Whom the organisation vouches for comes in as the one colleague who typed the administrator's code. */
@ExtendWith(ArquillianExtension.class)
class IdentitiesIT {
    @Inject
    Identities identities;

    @Inject
    Appointments appointments;

    @Inject
    Colleagues colleagues;

    @Inject
    Cookies cookies;

    @Inject
    Time time;

    @Test
    void nobodyIsKnownByTheOrganisationsWordAlone() {
        assertEquals(Optional.empty(), identities.nameOf(subject()));
    }

    @Test
    void aCodeLinksOnceAndOnlyOnePerson() {
        var subject = subject();
        var name = Id.fresh();
        var code = invited(name);

        assertFalse(appointments.link(Secret.fresh(28), subject), "not a code");
        assertTrue(appointments.link(code, subject));
        assertFalse(appointments.link(code, subject()), "used up");

        assertEquals(Optional.of(name), identities.nameOf(subject));
        assertFalse(appointments.link(invited(Id.fresh()), subject), "one person, one account");
        assertEquals(Optional.of(name), identities.nameOf(subject));
    }

    @Test
    void whoLeftIsKnownNoMore() {
        var subject = subject();
        var name = Id.fresh();
        appointments.link(invited(name), subject);

        appointments.leave(name, "administrator");

        assertEquals(Optional.empty(), identities.nameOf(subject));
    }

    @Test
    void disconnectedEndsTheSession() {
        var subject = subject();
        var name = Id.fresh();
        appointments.link(invited(name), subject);
        colleagues.begin(name, new Proof(subject, Optional.empty()));
        var token = cookies.get(Colleagues.COOKIE).orElseThrow();
        assertTrue(colleagues.of(token).isPresent());

        appointments.unlink(name, "administrator");

        assertEquals(Optional.empty(), colleagues.of(token));
        assertEquals(Optional.empty(), identities.nameOf(subject));
    }

    /** Somebody may be signed in at the organisation since the morning; that is no proof of who sits here now. */
    @Test
    void isAsFreshAsTheOrganisationSays() {
        var now = time.now();

        assertTrue(isFresh(Optional.of(now.minus(Duration.ofMinutes(1)))));
        assertTrue(isFresh(Optional.of(now.plus(Duration.ofSeconds(30)))), "clocks differ");
        assertFalse(isFresh(Optional.of(now.minus(Duration.ofHours(3)))));
        assertFalse(isFresh(Optional.empty()), "nobody said when");
    }

    private boolean isFresh(Optional<Instant> shownAt) {
        var name = Id.fresh();
        invited(name);
        colleagues.begin(name, new Proof(subject(), shownAt));
        var known = colleagues.of(cookies.get(Colleagues.COOKIE).orElseThrow()).orElseThrow();
        assertFalse(known.provedAt().isAfter(time.now()));
        return Standing.isFresh(known.provedAt(), time.now());
    }

    private Secret invited(String name) {
        return appointments
                .invite(new Appointment(name, Set.of(Role.EDITOR), "", ""), "administrator")
                .orElseThrow();
    }

    private static String subject() {
        return "https://id.example.org " + Id.fresh();
    }
}
