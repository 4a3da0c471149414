package rostrum.publishing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import rostrum.platform.Language;

/** One file as it was released, with its hash. */
@Entity
@Table(name = "released_file")
@IdClass(ReleasedFile.Key.class)
class ReleasedFile {
    @Id
    private String consultation = "";

    @Id
    @Enumerated(EnumType.STRING)
    private Language language = Language.EN;

    @Id
    @Enumerated(EnumType.STRING)
    private Format format = Format.JSON;

    private byte[] content = {};
    private String hash = "";

    /** What tells one file from the others. */
    record Key(String consultation, Language language, Format format) {}

    protected ReleasedFile() {}

    ReleasedFile(Key key, byte[] content) {
        this.consultation = key.consultation();
        this.language = key.language();
        this.format = key.format();
        this.content = content;
        this.hash = Drafted.hash(content);
    }

    byte[] content() {
        return content.clone();
    }
}
