package rostrum.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs the {@link Job}s by rows in our own database: they survive a crash, and several nodes share them. */
@ApplicationScoped
public class Jobs {
    /** A node that died in the middle of a job gives it up within a minute: some of them call people in danger. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private static final int MISSED = 4;
    /** Two of them take minutes, those of themes: the others do not wait for them. */
    private static final int AT_ONCE = 4;

    @Resource(lookup = "java:comp/env/jdbc/jobs")
    DataSource source;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    @Any
    Instance<Job> jobs;

    @Inject
    Database database;

    @Inject
    Time time;

    private @Nullable Scheduler scheduler;

    void start(@Observes @Priority(6000) Startup startup) {
        threads.newThread(this::startWhenReady).start();
    }

    private void startWhenReady() {
        try {
            database.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        var tasks = new ArrayList<RecurringTask<Void>>();
        jobs.forEach(job -> tasks.add(
                Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((instance, context) -> job.run())));
        scheduler = Scheduler.create(source, List.of())
                .startTasks(tasks)
                .clock(time::now)
                .pollingInterval(Duration.ofSeconds(1))
                .threads(AT_ONCE)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED)
                .executorService(shortLived())
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(2, threads))
                .build();
        scheduler.start();
    }

    /** What a job borrowed and broke is given back with the thread that borrowed it. */
    private ExecutorService shortLived() {
        var pool = new ThreadPoolExecutor(
                AT_ONCE, AT_ONCE, 1, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), threads);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    void stop(@Observes @Priority(100) Shutdown shutdown) {
        if (scheduler != null) scheduler.stop();
    }
}
