package rostrum.bench.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import rostrum.bench.Browser;
import rostrum.bench.Crowd;
import rostrum.bench.Desk;
import rostrum.bench.Web;

/** An open consultation with a survey, to which people come with a code each. */
public final class Poll {
    private static final String SURVEY = "life-online";

    private final Web web;
    private final Desk desk;
    private final Crowd crowd;
    private final List<Respondent> people = new ArrayList<>();

    private Poll(Web web, Desk desk, Crowd crowd) {
        this.web = web;
        this.desk = desk;
        this.crowd = crowd;
    }

    public static Poll open(Web web, Browser editor, Crowd crowd) {
        var desk = Desk.plan(editor, "answering");
        desk.prepareSurvey(SURVEY);
        desk.open();
        return new Poll(web, desk, crowd);
    }

    public String consultation() {
        return desk.consultation();
    }

    /** Everybody who joined so far. */
    public List<Respondent> people() {
        return List.copyOf(people);
    }

    /** Some more people, each with a browser of their own. */
    public List<Respondent> join(int count, Timings timings) {
        var codes = new ConcurrentLinkedQueue<>(desk.invite(count));
        var more = IntStream.range(people.size(), people.size() + count)
                .mapToObj(number -> new Respondent(web, consultation(), number, timings))
                .toList();
        crowd.each("joined", more, one -> one.join(codes.remove()));
        people.addAll(more);
        return more;
    }

    /** A code for one more, who comes by themselves. */
    String invited() {
        return desk.invite(1).get(0);
    }

    public void answer(List<Respondent> some, Mode mode, Line line) {
        crowd.each("answered", some, one -> one.answer(mode, line));
    }
}
