package rostrum.moderation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import java.util.HashSet;
import java.util.Set;

/** What readers say against something that is shown, each of them once, and whether a moderator has answered them. */
@MappedSuperclass
abstract class Doubted extends Leased {
    @ElementCollection
    @CollectionTable(name = "case_teller", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "teller")
    private Set<String> tellers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "case_flag", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "teller")
    private Set<String> flags = new HashSet<>();

    /** A moderator has read it again after a reader found it against the rules, and it is shown still. */
    private boolean vouched;

    /** Tells of harm; answers whether this is news. */
    boolean hears(String teller) {
        return tellers.add(teller);
    }

    /** Whether more than one reader told of harm. */
    boolean isToldBySeveral() {
        return tellers.size() > 1;
    }

    /** Finds it against the rules; answers whether that is reason to hide it. */
    boolean isDoubtedBy(String teller) {
        return flags.add(teller) && !vouched;
    }

    /** It stays, whoever finds it against the rules next. */
    void vouch() {
        vouched = true;
    }
}
