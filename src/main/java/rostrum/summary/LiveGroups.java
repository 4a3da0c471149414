package rostrum.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import rostrum.platform.Job;
import rostrum.platform.OneByOne;
import rostrum.room.TopicVotes;
import rostrum.summary.opinion.Ballot;
import rostrum.summary.opinion.Grouping;
import rostrum.summary.opinion.Votes;

/** Groups those who vote while talks go on, away from every request and on one node at a time. */
@ApplicationScoped
public class LiveGroups implements Job {
    @Inject
    TopicVotes votes;

    @Override
    public String name() {
        return "live-groups";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        OneByOne.each(name(), votes.due(Votes.LEAST), topic -> votes.tell(topic, sizes(votes.under(topic))));
    }

    /** The largest first; all who are placed where no groups would come again. */
    static List<Long> sizes(List<TopicVotes.Cast> cast) {
        var grouping = Grouping.of(Votes.of(cast.stream()
                .map(vote -> new Ballot("" + vote.voter(), vote.statement(), vote.choice()))
                .toList()));
        if (!grouping.isStable()) return List.of((long) grouping.people().size());
        return IntStream.range(0, grouping.partition().count())
                .mapToObj(group -> (long) grouping.partition().members(group).length)
                .toList();
    }
}
