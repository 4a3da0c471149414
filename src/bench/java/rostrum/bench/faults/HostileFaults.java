package rostrum.bench.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import rostrum.bench.Pause;
import rostrum.bench.RawLine;

/** What no browser sends. The line that sends it ends, and nobody else notices. */
final class HostileFaults {
    private static final int PATIENCE = 8_000;
    private static final String SILENT = "silent";

    /** The session is over; not for you. */
    private static final Set<Integer> FINAL = Set.of(4001, 4003);

    private HostileFaults() {}

    /** Says something on an open line. */
    private interface Attack {
        void on(RawLine line) throws IOException;
    }

    static Stream<Fault> all() {
        return Stream.of(
                hostile(
                        "huge",
                        "1 GiB announced",
                        line -> line.send(
                                new byte[] {(byte) 0x81, (byte) 0xFF, 0, 0, 0, 0, 0x40, 0, 0, 0, 0, 0, 0, 0, 'x'})),
                hostile("long", "5 KiB in one text", line -> line.say("x".repeat(5_000))),
                hostile("pieces", "fragments without an end", HostileFaults::pieces),
                hostile(
                        "not-utf8",
                        "a text that is no UTF-8",
                        line -> line.send(RawLine.frame(0x81, new byte[] {(byte) 0xC3, 0x28}, true))),
                hostile(
                        "opcode",
                        "an unknown kind of frame",
                        line -> line.send(RawLine.frame(0x83, new byte[] {1}, true))),
                hostile(
                        "bytes",
                        "bytes instead of text",
                        line -> line.send(RawLine.frame(0x82, new byte[] {1, 2, 3}, true))),
                hostile(
                        "unmasked",
                        "a frame without a mask",
                        line -> line.send(RawLine.frame(
                                0x81, "{\"t\":\"nonsense\"}".getBytes(StandardCharsets.US_ASCII), false))),
                hostile("chatter", "more frames than anybody needs", HostileFaults::chatter),
                hostile(SILENT, "no hello", line -> Pause.millis(5_500)),
                new Fault("origin", "a page of somebody else’s is not let in", HostileFaults::origin),
                new Fault("ticket", "a ticket works once", HostileFaults::ticket),
                new Fault(
                        "removed",
                        "who takes the assent back hears nothing a second later, on either node",
                        HostileFaults::removed),
                new Fault(
                        "expired",
                        "a visit that ran out ends its line within 3 s, on either node",
                        HostileFaults::expired));
    }

    private static Fault hostile(String name, String what, Attack attack) {
        return new Fault(name, what + ": that line ends, everybody else goes on", scene -> {
            try (var line = scene.line(scene.guests().get(0))) {
                if (!name.equals(SILENT)) greet(line, scene);
                attack.on(line);
                var code = line.closedWith(PATIENCE);
                return Outcome.of(code >= 0 && scene.heard().lost() == 0, "closed with %d", code);
            }
        });
    }

    private static void greet(RawLine line, Scene scene) throws IOException {
        line.sayHello(scene.room());
        line.hears(PATIENCE);
    }

    /** Until the other side hangs up, or sixteen megabytes are said. */
    private static void pieces(RawLine line) throws IOException {
        var piece = RawLine.frame(0x00, " ".repeat(4_000).getBytes(StandardCharsets.US_ASCII), true);
        line.send(RawLine.frame(0x01, "{".getBytes(StandardCharsets.US_ASCII), true));
        try {
            for (int i = 0; i < 4_000; i++) line.send(piece);
        } catch (IOException hungUp) {
            // As it should.
        }
    }

    private static void chatter(RawLine line) throws IOException {
        for (int i = 0; i < 200; i++) line.say("{\"t\":\"ping\"}");
    }

    private static Outcome origin(Scene scene) throws IOException {
        var guest = scene.guests().get(0);
        try (var line = new RawLine(scene.gate().port(), guest.room(), guest.ticket(), "https://elsewhere.example")) {
            return Outcome.of(!line.isOpen(), "let in: %s", line.isOpen());
        }
    }

    private static Outcome ticket(Scene scene) throws IOException {
        var guest = scene.guests().get(0);
        var ticket = guest.ticket();
        try (var first = new RawLine(scene.gate().port(), guest.room(), ticket, "");
                var second = new RawLine(scene.gate().port(), guest.room(), ticket, "")) {
            var code = second.closedWith(PATIENCE);
            return Outcome.of(first.isOpen() && code == 4003, "the second one was closed with %d", code);
        }
    }

    private static Outcome removed(Scene scene) throws IOException {
        var leaver = scene.newcomer();
        return onBothNodes(scene, leaver, 1_000, () -> {
            leaver.browser().open("/me/agreements");
            leaver.browser()
                    .send("/me/agreements", "assent", "room", "answer", "no")
                    .expect(303, "taking the assent back");
        });
    }

    private static Outcome expired(Scene scene) throws IOException {
        return onBothNodes(
                scene,
                scene.newcomer(),
                3_000,
                () -> scene.database()
                        .change(
                                "update visit set seen_at = seen_at - interval '31 minutes' where token_digest = (select"
                                        + " token_digest from visit order by started_at desc limit 1)"));
    }

    /** Whoever may not listen any more, with a line on each node. */
    private static Outcome onBothNodes(Scene scene, Guest guest, int patience, Runnable ends) throws IOException {
        try (var here = new RawLine(scene.first().port(), guest.room(), guest.ticket(), "");
                var there = new RawLine(scene.second().port(), guest.room(), guest.ticket(), "")) {
            for (var line : List.of(here, there)) {
                line.sayHello(guest.room());
                line.hears(PATIENCE);
            }
            ends.run();
            var began = System.nanoTime();
            var codes = List.of(here.closedWith(PATIENCE), there.closedWith(PATIENCE));
            var took = (System.nanoTime() - began) / 1_000_000;
            return Outcome.of(
                    FINAL.containsAll(codes) && took < patience, "closed with %s, both after %d ms", codes, took);
        }
    }
}
