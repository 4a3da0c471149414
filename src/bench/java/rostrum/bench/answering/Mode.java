package rostrum.bench.answering;

import java.util.List;
import java.util.Locale;
import rostrum.bench.Mishap;

/** How the questions are asked: all on one page, or one a page. */
public enum Mode {
    LONG("form"),
    PAGES("questions");

    private final String door;

    Mode(String door) {
        this.door = door;
    }

    static List<Mode> of(String form) {
        return switch (form) {
            case "both" -> List.of(values());
            case "long", "pages" -> List.of(valueOf(form.toUpperCase(Locale.ROOT)));
            default -> throw new Mishap("A form is long, pages or both");
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where somebody begins. */
    String door(String consultation) {
        return "/consultations/" + consultation + "/" + door;
    }
}
