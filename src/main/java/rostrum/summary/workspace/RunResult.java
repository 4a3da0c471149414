package rostrum.summary.workspace;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What came of a run, as text. */
@Entity
@Table(name = "theme_result")
class RunResult {
    @Id
    private String run = "";

    private String content = "";

    protected RunResult() {}

    RunResult(String run, Found found) {
        this.run = run;
        this.content = found.write();
    }

    Found found() {
        return Found.read(content);
    }
}
