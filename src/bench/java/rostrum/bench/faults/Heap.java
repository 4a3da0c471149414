package rostrum.bench.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import rostrum.bench.Mishap;
import rostrum.bench.house.Node;

/** What lives in the memory of a node after everything dead was cleared away. */
record Heap(long megabytes) {
    private static final Pattern USED = Pattern.compile("\\bused (\\d+)K");

    static Heap of(Node node) throws IOException {
        ask(node, "GC.run");
        var info = USED.matcher(ask(node, "GC.heap_info"));
        if (!info.find()) throw new Mishap("jcmd says nothing of the heap");
        return new Heap(Long.parseLong(info.group(1)) / 1024);
    }

    private static String ask(Node node, String what) throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(jcmd, String.valueOf(node.pid()), what)
                .redirectErrorStream(true)
                .start();
        return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
