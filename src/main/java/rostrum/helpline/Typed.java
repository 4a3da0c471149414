package rostrum.helpline;

import java.util.List;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Problem;

/** What somebody wrote when they told us something. Nothing but a few words is asked for. */
public record Typed(String words, String reach, boolean danger, boolean aboutStaff) {
    public static final Typed NOTHING = new Typed("", "", false, false);

    private static final int MOST = 5_000;

    public static Typed read(Form form) {
        return new Typed(form.trimmed("words"), form.trimmed("reach"), form.has("danger"), form.has("about-staff"));
    }

    /** Where there are no other words these are needed. */
    public List<Problem> problems(boolean needed) {
        if (needed && words.isEmpty()) return List.of(Problem.of("words", "helpline.words-missing"));
        if (length(words) > MOST || length(reach) > MOST) return List.of(Problem.of("words", "helpline.too-long"));
        return List.of();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    Told told(String country, Language language, String crowd) {
        return new Told(words, reach, country, language, danger, aboutStaff, crowd);
    }

    /** All of it, for giving it back. */
    public String all() {
        return (words + "\n\n" + reach).strip();
    }
}
