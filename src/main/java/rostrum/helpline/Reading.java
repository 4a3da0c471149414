package rostrum.helpline;

/** A question to the whole house: who reads what we are told, and when? Whoever knows it answers. */
public final class Reading {
    private Promise promise = Promise.NONE;

    public void answer(Promise known) {
        promise = known;
    }

    Promise promise() {
        return promise;
    }
}
