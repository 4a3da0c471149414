package rostrum.publishing;

import jakarta.persistence.Embeddable;

/** How {@link Remarks} are kept. */
@Embeddable
class RemarksColumns {
    private String purpose = "";
    private String action = "";

    protected RemarksColumns() {}

    RemarksColumns(Remarks remarks) {
        this.purpose = remarks.purpose();
        this.action = remarks.action();
    }

    Remarks value() {
        return new Remarks(purpose, action);
    }
}
