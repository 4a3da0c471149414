package rostrum.staff;

import java.util.List;
import rostrum.platform.Page;

/** The colleague has shown who they are, and sends what they had typed before with their own hand. */
public record ConfirmedPage(String to, List<ConfirmPage.Field> typed) implements Page {
    static ConfirmedPage of(Detour detour) {
        return new ConfirmedPage(detour.to(), detour.typed());
    }
}
