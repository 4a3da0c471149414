package rostrum.survey.authoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A survey that is being written: edit by edit, until it is published. */
@Entity
@Table(name = "survey_draft")
class SurveyDraft {
    @Id
    private String id = "";

    private String survey = "";
    private int number;

    @Column(name = "begun_by")
    private String begunBy = "";

    @Column(name = "begun_at")
    private Instant begunAt = Instant.EPOCH;

    @Column(name = "published_version")
    private @Nullable Integer publishedVersion;

    protected SurveyDraft() {}

    SurveyDraft(String id, String survey, String by, Instant now) {
        this.id = id;
        this.survey = survey;
        this.begunBy = by;
        this.begunAt = now;
    }

    /** Says no where somebody was faster, or it is published: then nothing is written over. */
    boolean advance(int seen) {
        if (seen != number || publishedVersion != null) return false;
        number++;
        return true;
    }

    boolean publish(int seen, int version) {
        if (seen != number || publishedVersion != null) return false;
        publishedVersion = version;
        return true;
    }

    Draft holding(Map<String, String> files) {
        return new Draft(id, survey, number, publishedVersion == null ? 0 : publishedVersion, files);
    }

    DraftsPage.Begun begun() {
        return new DraftsPage.Begun(id, survey, begunBy, begunAt, publishedVersion == null ? 0 : publishedVersion);
    }
}
