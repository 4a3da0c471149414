package rostrum.platform.live;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A line by server-sent events. Each carries where the browser then stands, so that it comes back to the same place by itself.
 * At a heartbeat the server learns that nobody is there any more.
 */
public final class EventLine implements Line {
    private static final Logger LOG = Logger.getLogger(EventLine.class.getName());

    private final SseEventSink sink;
    private final Sse events;
    private final Executor apart;
    private final Marks marks;
    private @Nullable Runnable gone;

    /** @param apart where is written: a browser that does not read keeps its own thread waiting, and no other */
    public EventLine(SseEventSink sink, Sse events, Executor apart, Marks marks) {
        this.sink = sink;
        this.events = events;
        this.apart = apart;
        this.marks = marks;
    }

    /** The head of the answer goes out where the request still is: what writes it asks who is there. */
    void begin() {
        sink.send(events.newEventBuilder().comment("rostrum").build());
    }

    @Override
    public void send(Frame frame, Consumer<Boolean> sent) {
        var text = frame.text();
        marks.pass(text);
        write(events.newEventBuilder().id(marks.toString()).data(text).build(), sent);
    }

    @Override
    public void ping() {}

    private void write(OutboundSseEvent event, Consumer<Boolean> sent) {
        apart.execute(() -> {
            try {
                sink.send(event).whenComplete((done, problem) -> answer(problem == null, sent));
            } catch (RuntimeException e) {
                // Closed meanwhile, or broken in a way of its own: a line that waits for an answer for ever tells
                // nothing.
                LOG.log(Level.FINE, "Not written", e);
                answer(false, sent);
            }
        });
    }

    private void answer(boolean arrived, Consumer<Boolean> sent) {
        sent.accept(arrived);
        if (!arrived) leave();
    }

    void onGone(Runnable leaving) {
        gone = leaving;
    }

    private void leave() {
        var leaving = gone;
        gone = null;
        if (leaving != null) leaving.run();
    }

    /** The reason travels as the last event: such a line has no closing code of its own. */
    @Override
    public void close(Goodbye why) {
        var last =
                events.newEventBuilder().name("goodbye").data(Frames.error(why)).build();
        try {
            if (!sink.isClosed()) sink.send(last).whenComplete((done, problem) -> hangUp());
        } catch (IllegalStateException e) {
            LOG.log(Level.FINE, "Closed meanwhile", e);
        }
        leave();
    }

    private void hangUp() {
        try {
            sink.close();
        } catch (IOException e) {
            LOG.log(Level.FINE, "Closed meanwhile", e);
        }
    }

    @Override
    public boolean isDeaf() {
        return true;
    }
}
