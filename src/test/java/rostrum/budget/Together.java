package rostrum.budget;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** The same at the same moment on several threads of the server. */
@ApplicationScoped
public class Together {
    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    public <T> List<T> does(int many, Callable<T> act) throws Exception {
        var start = new CyclicBarrier(many);
        var pool = Executors.newFixedThreadPool(many, threads);
        var running = Stream.generate(() -> pool.submit(() -> {
                    start.await();
                    return act.call();
                }))
                .limit(many)
                .toList();
        pool.shutdown();
        var done = new ArrayList<T>();
        for (var one : running) done.add(one.get());
        return done;
    }
}
