package rostrum.budget;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes down the statements of each request that asks for it, by listening to the database's driver on the thread of
 * that request: neither background jobs nor other people are counted.
 */
@WebListener
public class StatementCount implements ServletRequestListener {
    static final String HEADER = "Count-Statements";

    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
    private static final Map<String, CompletableFuture<List<String>>> COUNTS = new ConcurrentHashMap<>();
    private static final ThreadLocal<@Nullable List<String>> HEARD = new ThreadLocal<>();

    /** The statements of the request with this mark, once it is over. */
    static CompletableFuture<List<String>> of(String mark) {
        return COUNTS.computeIfAbsent(mark, unheard -> new CompletableFuture<>());
    }

    /** The driver talks only while somebody counts. */
    static void listen(Runnable deed) {
        var ear = new Ear();
        DRIVER.addHandler(ear);
        DRIVER.setUseParentHandlers(false);
        DRIVER.setLevel(Level.FINEST);
        try {
            deed.run();
        } finally {
            DRIVER.setLevel(null);
            DRIVER.setUseParentHandlers(true);
            DRIVER.removeHandler(ear);
        }
    }

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        if (mark(event) != null) HEARD.set(new ArrayList<>());
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        var heard = HEARD.get();
        HEARD.remove();
        if (heard != null) of(String.valueOf(mark(event))).complete(heard);
    }

    private static @Nullable String mark(ServletRequestEvent event) {
        return ((HttpServletRequest) event.getServletRequest()).getHeader(HEADER);
    }

    private static class Ear extends Handler {
        private static final Pattern STATEMENT = Pattern.compile(
                "FE=> Parse\\(stmt=\\w+,query=\"(?!BEGIN|COMMIT|ROLLBACK|\")(.*)\",oids=", Pattern.DOTALL);

        @Override
        public void publish(LogRecord record) {
            var heard = HEARD.get();
            if (heard == null) return;
            var statement = STATEMENT.matcher(record.getMessage());
            if (statement.find()) heard.add(statement.group(1));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
