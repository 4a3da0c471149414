package rostrum.bench;

import java.time.Duration;

/**
 * The secretariat waits for a record. What was refused a moment ago could be appealed for a week, and a rehearsal has no week:
 * then it says on the page for it why nobody waits.
 *
 * @param desk the path of the consultation at the desk
 */
public record Freezing(Browser editor, String desk) {
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final String REASON = "This is a rehearsal: nobody waits for a week.";

    public void await() {
        if (!Pause.until(this::isOver, PATIENCE)) throw new Mishap("The record was not frozen in " + PATIENCE);
    }

    private boolean isOver() {
        if (editor.open(desk + "/draft").status() == 200) return true;
        var waiver = desk + "/waiver";
        var page = editor.read(waiver);
        if (page.getInt("waiting") == 0 && page.getJsonObject("appealable").getInt("decisions") > 0) {
            editor.open(waiver).expect(200, "what is waived");
            var said = editor.send(waiver, "reason", REASON);
            if (said.isSeeOther()) Console.say("the appeals of this rehearsal were waived");
            else Trouble.note("the waiver: " + said.heading());
        }
        return false;
    }
}
