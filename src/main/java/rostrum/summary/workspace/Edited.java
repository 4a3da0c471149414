package rostrum.summary.workspace;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rostrum.summary.theme.Edit;

/** Something that an analyst did to the themes of a consultation, until somebody takes it back. */
@Entity
@Table(name = "theme_edit")
@IdClass(Edited.Key.class)
class Edited {
    private static final Jsonb JSON = JsonbBuilder.create();

    record Key(String consultation, int number) {}

    @Id
    private String consultation = "";

    @Id
    private int number;

    private String content = "";

    @Column(name = "made_by")
    private String madeBy = "";

    @Column(name = "made_at")
    private Instant madeAt = Instant.EPOCH;

    @Column(name = "undone_by")
    private String undoneBy = "";

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    protected Edited() {}

    Edited(Key key, Edit edit, String analyst, Instant now) {
        this.consultation = key.consultation();
        this.number = key.number();
        this.content = JSON.toJson(edit);
        this.madeBy = analyst;
        this.madeAt = now;
    }

    boolean undo(String analyst, Instant now) {
        if (undoneAt != null) return false;
        undoneBy = analyst;
        undoneAt = now;
        return true;
    }

    EditLine line() {
        return new EditLine(number, JSON.fromJson(content, Edit.class), madeBy, madeAt, undoneBy);
    }
}
