package rostrum.platform;

import java.time.Duration;

/** Work that comes round again, on one node at a time, also after a crash. It must be safe to run twice. */
public interface Job {
    String name();

    Duration every();

    void run();
}
