package rostrum.moderation.triage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import rostrum.moderation.Reason;

/** What a detector may point at: which rule of the rooms it is about, how sure it is, how soon a person should look. */
public enum Concern {
    SELF_HARM(Reason.R08, 0.9, 5),
    HARM(Reason.R10, 0.9, 5),
    GROOMING_SESSION(Reason.R09, 0.9, 5),
    GROOMING_SECRECY(Reason.R09, 0.7, 4),
    GROOMING_ALONE(Reason.R09, 0.6, 4),
    GROOMING_AGE(Reason.R09, 0.5, 4),
    GROOMING_PICTURE(Reason.R09, 0.8, 4),
    GROOMING_MEETING(Reason.R09, 0.7, 4),
    GROOMING_GIFT(Reason.R09, 0.7, 4),
    GROOMING_FLATTERY(Reason.R09, 0.5, 4),
    SEXUAL(Reason.R06, 0.8, 4),
    THREAT(Reason.R07, 0.9, 4),
    HATE(Reason.R05, 0.9, 3),
    MOVING(Reason.R02, 0.8, 3),
    CONTACT(Reason.R02, 0.7, 2),
    EMAIL(Reason.R01, 0.9, 2),
    PHONE(Reason.R01, 0.9, 2),
    SPOKEN_DIGITS(Reason.R01, 0.8, 2),
    HANDLE(Reason.R01, 0.8, 2),
    ADDRESS(Reason.R01, 0.8, 2),
    SCHOOL(Reason.R01, 0.8, 2),
    NAME(Reason.R01, 0.8, 2),
    BIRTH_DATE(Reason.R01, 0.8, 2),
    AGE(Reason.R01, 0.4, 1),
    LINK(Reason.R03, 0.8, 2),
    ADVERT(Reason.R03, 0.7, 1),
    INSULT(Reason.R04, 0.7, 2),
    PROFANITY(Reason.R04, 0.7, 2),
    IMPERSONATION(Reason.R13, 0.8, 2),
    FLOOD(Reason.R12, 0.5, 0),
    REPEATED(Reason.R12, 0.5, 0),
    LANGUAGE(Reason.R15, 0.5, 0),
    HIDDEN(Reason.R16, 0.5, 1),
    FAILED(Reason.R15, 0, 3);

    /** From here on a person may suggest to act on it. */
    public static final double SURE = 0.7;

    private final Reason rule;
    private final double score;
    private final int urgency;

    Concern(Reason rule, double score, int urgency) {
        this.rule = rule;
        this.score = score;
        this.urgency = urgency;
    }

    /** As lists and figures name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Concern> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }

    public Reason rule() {
        return rule;
    }

    double score() {
        return score;
    }

    /** From 0, can wait like anything else, to 5, belongs to the safety team. */
    int urgency() {
        return urgency;
    }

    /** What somebody who wants to get at a child does, one step of several; moving to another app is one, too. */
    boolean isStep() {
        return rule == Reason.R09 && this != GROOMING_SESSION || this == MOVING;
    }

    boolean isHarm() {
        return this == SELF_HARM || this == HARM || this == GROOMING_SESSION;
    }

    public String key() {
        return "moderation.triage." + name();
    }
}
