package rostrum.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;

/** Another node of the house, as ours sees it: by the jobs that it took. */
@ApplicationScoped
public class OtherNode {
    @Inject
    Owner owner;

    /** From now on nobody else does this job. */
    public void takes(String job) throws SQLException {
        while (!changes(
                "picked = true, picked_by = 'another', last_heartbeat = now() + interval '1 hour'", job, "not picked"))
            Thread.onSpinWait();
    }

    /** Whoever is alive finds that it was not heard of for longer than a node can be silent. */
    public void diesOf(String job) throws SQLException {
        changes("last_heartbeat = now() - interval '1 hour'", job, "picked_by = 'another'");
    }

    public void gives(String job) throws SQLException {
        changes("picked = false, picked_by = null", job, "picked_by = 'another'");
    }

    private boolean changes(String change, String job, String where) throws SQLException {
        try (var connection = owner.connection();
                var statement = connection.prepareStatement("update scheduled_tasks set version = version + 1, "
                        + change + " where task_name = ? and " + where)) {
            statement.setString(1, job);
            return statement.executeUpdate() == 1;
        }
    }
}
