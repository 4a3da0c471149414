package rostrum.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AdmissionTest {
    @Test
    void childrenUnderTenComeInAGroup() {
        assertEquals(Admission.GROUP, Admission.of(AgeBand.UNDER_10, "FI"));
    }

    @Test
    void underThirteenAlwaysNeedsAGuardian() {
        assertEquals(Admission.GUARDIAN, Admission.of(AgeBand.FROM_10, "FI"));
    }

    @Test
    void thirteenIsEnoughWhereTheLawSaysThirteen() {
        assertEquals(Admission.WELCOME, Admission.of(AgeBand.FROM_13, "FI"));
    }

    @Test
    void aConsentAgeThatCutsTheBandIsAskedAbout() {
        assertEquals(Admission.ASK, Admission.of(AgeBand.FROM_13, "FR"));
    }

    @Test
    void aConsentAgeAboveTheBandNeedsAGuardian() {
        assertEquals(Admission.GUARDIAN, Admission.of(AgeBand.FROM_13, "DE"));
        assertEquals(Admission.GUARDIAN, Admission.of(AgeBand.FROM_16, "IN"));
    }

    @Test
    void anUnknownOrUnsaidCountryCountsAsSixteen() {
        assertEquals(Admission.GUARDIAN, Admission.of(AgeBand.FROM_13, "KE"));
        assertEquals(Admission.GUARDIAN, Admission.of(AgeBand.FROM_13, Countries.UNSAID));
        assertEquals(Admission.WELCOME, Admission.of(AgeBand.FROM_16, Countries.UNSAID));
    }

    @Test
    void youngAdultsComeInAndOlderOnesReadThePublicPages() {
        assertEquals(Admission.WELCOME, Admission.of(AgeBand.FROM_18, "IN"));
        assertEquals(Admission.PUBLIC, Admission.of(AgeBand.FROM_25, "FI"));
    }
}
