package rostrum.bench;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What the house has acknowledged, and so must never lose. Words stand for the statement that they are. */
public final class Ledger {
    static final String APPROVE = "approve";
    static final String REJECT = "reject";

    private final Set<String> said = ConcurrentHashMap.newKeySet();
    private final Map<String, String> decided = new ConcurrentHashMap<>();
    private final AtomicLong votes = new AtomicLong();

    public void said(String words) {
        said.add(Script.key(words));
    }

    void decided(String words, String how) {
        decided.put(Script.key(words), how);
    }

    void voted() {
        votes.incrementAndGet();
    }

    public boolean isAllDecided() {
        return decided.keySet().containsAll(said);
    }

    int submitted() {
        return said.size();
    }

    int count(String how) {
        return (int) decided.values().stream().filter(how::equals).count();
    }

    long votes() {
        return votes.get();
    }
}
