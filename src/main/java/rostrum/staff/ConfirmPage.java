package rostrum.staff;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rostrum.platform.Form;
import rostrum.platform.Problem;
import rostrum.platform.Telling;

/**
 * Asks a colleague who is signed in to show again who they are, and keeps what they had typed meanwhile.
 *
 * @param to where it goes on, by a form again if one was on its way
 */
public record ConfirmPage(String to, boolean isForm, List<Field> typed, Ways ways, int status, List<Problem> problems)
        implements Telling {
    static final String TO = "_to";
    static final String FORM = "_form";
    static final String PASSWORD = "_password";
    static final String CHALLENGE = "_challenge";
    static final String CREDENTIAL = "_credential";

    /** One thing that was typed before. */
    public record Field(String name, String value) {}

    static ConfirmPage before(String to, Ways ways) {
        return new ConfirmPage(to, false, List.of(), ways, 403, List.of());
    }

    static ConfirmPage before(String to, Form form, Ways ways) {
        return new ConfirmPage(to, true, fields(form), ways, 403, List.of());
    }

    /** The page as its own form sent it back; nothing where it leads out of the house. */
    static Optional<ConfirmPage> again(Form form, Ways ways) {
        var to = form.text(TO);
        if (!to.matches("(/[A-Za-z0-9][A-Za-z0-9._-]*)+")) return Optional.empty();
        return Optional.of(new ConfirmPage(to, form.has(FORM), fields(form), ways, 200, List.of()));
    }

    @Override
    public String key() {
        return "staff.confirm";
    }

    ConfirmPage wrong() {
        return with(422, Problem.of("password", "staff.confirm.wrong"));
    }

    ConfirmPage tooSoon(Duration wait) {
        return with(429, SignInPage.haste("password", wait));
    }

    private ConfirmPage with(int other, Problem problem) {
        return new ConfirmPage(to, isForm, typed, ways, other, List.of(problem));
    }

    /** All but what belongs to this page and to the browser. */
    private static List<Field> fields(Form form) {
        var fields = new ArrayList<Field>();
        form.fields().forEach((name, values) -> {
            if (!name.startsWith("_")) values.forEach(value -> fields.add(new Field(name, value)));
        });
        return fields;
    }
}
