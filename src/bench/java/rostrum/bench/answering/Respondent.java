package rostrum.bench.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import rostrum.bench.Answer;
import rostrum.bench.Browser;
import rostrum.bench.Mishap;
import rostrum.bench.Passport;
import rostrum.bench.Web;

/** A young person who joins, answers every question and sends, page by page as the house leads. */
public final class Respondent {
    private static final int MOST_PAGES = 60;

    private final Browser browser;
    private final String consultation;
    private final Passport passport;
    private final Pen pen;
    private final Timings timings;
    private final Consumer<Answer> eye;
    private final List<String> said = new ArrayList<>();
    private String here = "";

    public Respondent(Web web, String consultation, int number, Timings timings) {
        this(new Browser(web), consultation, number, timings, page -> {});
    }

    /** @param eye gets every page that is shown */
    Respondent(Browser browser, String consultation, int number, Timings timings, Consumer<Answer> eye) {
        this(browser, consultation, Passport.number(number), new Pen(number), timings, eye);
    }

    public Respondent(
            Browser browser, String consultation, Passport passport, Pen pen, Timings timings, Consumer<Answer> eye) {
        this.browser = browser;
        this.consultation = consultation;
        this.passport = passport;
        this.pen = pen;
        this.timings = timings;
        this.eye = eye;
    }

    /** From the invitation to their own page. */
    public void join(String code) {
        var door = "/join/" + consultation;
        open(door);
        follow(send(door, "code", code));
        follow(send(door + "/about-you", "band", passport.band(), "country", passport.country()));
        follow(send(door + "/assent", "agree", "take-part", "agree", "quote"));
        if (!here.equals("/me")) throw new Mishap("Joining ended at " + here);
    }

    /** Forms go over the line that is given, pages are looked at over a good one. */
    public void answer(Mode mode, Line line) {
        var page = open(mode.door(consultation));
        for (int turn = 0; turn < MOST_PAGES; turn++) {
            var shape = "/consultations/" + consultation + "/(questions|form|answers)\\b.*";
            var form = HtmlForm.on(page.text(), shape).orElseThrow(() -> new Mishap("No form at " + here));
            var filled = pen.fill(form);
            said.addAll(filled.said());
            var fields = filled.fields().toArray(String[]::new);
            page = follow(timings.time(() -> line.send(browser, form.action(), fields)));
            if (here.endsWith("/sent")) return;
        }
        throw new Mishap("Still not sent after " + MOST_PAGES + " pages, at " + here);
    }

    /** Whether the house itself says that it has the answers. */
    public boolean isThanked() {
        return browser.finds("/consultations/" + consultation + "/sent");
    }

    /** Every option picked and every word written, in no order. */
    public List<String> said() {
        return said.stream().sorted().toList();
    }

    private Answer open(String path) {
        here = path;
        var answer = timings.time(() -> browser.open(path));
        if (answer.isSeeOther()) return open(answer.path());
        eye.accept(answer.expect(200, path));
        return answer;
    }

    private Answer send(String path, String... fields) {
        return timings.time(() -> browser.send(path, fields));
    }

    private Answer follow(Answer answer) {
        return open(answer.expect(303, "a form, at " + here).path());
    }
}
