package rostrum.bench;

import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the house answered.
 *
 * @param again in how many seconds to ask again, or 0 where it does not say
 */
public record Answer(int status, String location, int again, byte[] body) {
    public Answer(int status, String location, byte[] body) {
        this(status, location, 0, body);
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    JsonObject json() {
        return Json.object(text());
    }

    public boolean isSeeOther() {
        return status == 303;
    }

    /** Where a form leads: path without server and fragment. */
    public String path() {
        return URI.create(location).getPath();
    }

    /** The value of a hidden field, as the first form that has it says. */
    public Optional<String> hidden(String name) {
        var field = Pattern.compile("<input[^>]*\\bname=\"" + name + "\"[^>]*>").matcher(text());
        if (!field.find()) return Optional.empty();
        var value = Pattern.compile("\\bvalue=\"([^\"]*)\"").matcher(field.group());
        return value.find() ? Optional.of(value.group(1).replace("&amp;", "&")) : Optional.empty();
    }

    /** This answer, or the end of the rehearsal with what the page said. */
    public Answer expect(int wanted, String what) {
        if (status == wanted) return this;
        throw new Mishap("%s: %d instead of %d. %s".formatted(what, status, wanted, words()));
    }

    public String heading() {
        var heading = Pattern.compile("(?s)<h1[^>]*>(.*?)</h1>").matcher(text());
        return heading.find() ? heading.group(1).replaceAll("<[^>]*>", "").strip() : "";
    }

    /** What a reader would see, without marks. */
    public String words() {
        var main = text().replaceAll("(?s)^.*<main[^>]*>|</main>.*$", "").replaceAll("<[^>]*>", " ");
        var words = main.replaceAll("\\s+", " ").strip();
        return words.substring(0, Math.min(400, words.length()));
    }
}
