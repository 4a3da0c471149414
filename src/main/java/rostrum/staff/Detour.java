package rostrum.staff;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import rostrum.staff.ConfirmPage.Field;
import rostrum.staff.organisation.Question;

/**
 * A way over the organisation: what for, what was asked there, and where it goes on.
 *
 * @param staff who is signed in here already, empty before sign-in
 * @param typed what waits to be sent once the colleague has shown who they are
 */
record Detour(Why why, String staff, Question question, Instant since, String to, boolean isForm, List<Field> typed) {
    enum Why {
        SIGN_IN,
        CONFIRM,
        LINK
    }

    static Detour signIn(Instant now) {
        return new Detour(Why.SIGN_IN, "", Question.fresh(false), now, "/staff", false, List.of());
    }

    static Detour link(String staff, Instant now) {
        return new Detour(Why.LINK, staff, Question.fresh(false), now, "/staff/account", false, List.of());
    }

    /** Here it is not enough to be signed in there: they have to show it anew. */
    static Detour confirm(String staff, ConfirmPage page, Instant now) {
        return new Detour(Why.CONFIRM, staff, Question.fresh(true), now, page.to(), page.isForm(), page.typed());
    }

    String written() {
        var fields = Json.createArrayBuilder();
        typed.forEach(field -> fields.add(field.name()).add(field.value()));
        return Json.createObjectBuilder()
                .add("why", why.name())
                .add("staff", staff)
                .add("nonce", question.nonce())
                .add("verifier", question.verifier())
                .add("again", question.again())
                .add("since", since.toString())
                .add("to", to)
                .add("form", isForm)
                .add("typed", fields)
                .build()
                .toString();
    }

    static Detour read(String written) {
        try (var reader = Json.createReader(new StringReader(written))) {
            var json = reader.readObject();
            var question = new Question(json.getString("nonce"), json.getString("verifier"), json.getBoolean("again"));
            return new Detour(
                    Why.valueOf(json.getString("why")),
                    json.getString("staff"),
                    question,
                    Instant.parse(json.getString("since")),
                    json.getString("to"),
                    json.getBoolean("form"),
                    fields(json));
        }
    }

    private static List<Field> fields(JsonObject json) {
        var values = json.getJsonArray("typed").getValuesAs(JsonString::getString);
        var fields = new ArrayList<Field>();
        for (int i = 0; i < values.size(); i += 2) fields.add(new Field(values.get(i), values.get(i + 1)));
        return fields;
    }
}
