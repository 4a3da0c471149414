package rostrum.helpline;

import rostrum.platform.Refusal;

/** Why a proposal is not settled. */
enum No {
    MISSING,
    SETTLED,
    SAME_PERSON;

    Refusal refusal() {
        return switch (this) {
            case MISSING -> Refusal.notFound();
            case SETTLED -> Refusal.because("helpline.settled");
            case SAME_PERSON -> Refusal.because("helpline.same-person");
        };
    }
}
