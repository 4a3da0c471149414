package rostrum.safeguarding;

import rostrum.platform.Language;

/**
 * Where a safeguarding lead is called.
 *
 * @param deputy called only when a time is over, or the case is about staff
 * @param mail empty for who is called on the screen alone
 * @param language of the letters
 */
public record Duty(String staff, boolean deputy, String mail, Language language) {
    /** Whoever is not on the list yet. */
    static Duty unlisted(String staff) {
        return new Duty(staff, false, "", Language.EN);
    }

    /** The same person, called first or only when a time is over. */
    Duty after(boolean others) {
        return new Duty(staff, others, mail, language);
    }

    /** Whoever is accused is not called; where there is nobody else to call first, the deputy is. */
    boolean answers(Call call, HarmCase about, boolean alone) {
        if (!isCallable(about)) return false;
        return !deputy || alone || about.isAboutStaff() || call.kind().isForTheDeputy();
    }

    boolean isCallable(HarmCase about) {
        return !mail.isEmpty() && !about.isKeptFrom(staff);
    }
}
