package rostrum.consultation;

/** How long what a consultation gathers is kept. Each term ends one kind of thing; released results stay. */
public enum Term {
    /** Invitation codes: 30 days after closing. */
    CODES(30),
    /** Answers in the survey, and countries: 90 days after the record was frozen. */
    ANSWERS(90),
    /** Posts, statements, votes and what moderators read of them: 90 days after the meeting. */
    TALKS(90),
    /** Receipts, invented names and age bands: 90 days after everybody heard back. */
    PEOPLE(90);

    private final int days;

    Term(int days) {
        this.days = days;
    }

    int days() {
        return days;
    }

    public String key() {
        return "consultation.term." + name();
    }
}
