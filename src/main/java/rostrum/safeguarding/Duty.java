package rostrum.safeguarding;

/**
 * Where a safeguarding lead is called.
 *
 * @param deputy called only when a time is over, or the case is about staff
 * @param mail empty for who is called on the screen alone
 */
public record Duty(String staff, boolean deputy, String mail) {
    /** Whoever is accused is not called; where there is nobody else to call first, the deputy is. */
    boolean answers(Call call, HarmCase about, boolean alone) {
        if (!isCallable(about)) return false;
        return !deputy || alone || about.isAboutStaff() || call.kind().isForTheDeputy();
    }

    boolean isCallable(HarmCase about) {
        return !mail.isEmpty() && !about.isKeptFrom(staff);
    }
}
