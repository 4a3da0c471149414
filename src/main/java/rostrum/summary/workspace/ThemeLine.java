package rostrum.summary.workspace;

import rostrum.platform.Language;
import rostrum.platform.disclosure.Count;
import rostrum.summary.theme.Theme;

/**
 * A theme in a list.
 *
 * @param people how many spoke of it, as it may be told
 * @param again in percent, how much of it came again when chance was dealt anew
 */
public record ThemeLine(String id, ThemeName name, Count people, int again, boolean proposal, boolean rejected) {
    private static final int WHOLE = 100;

    static ThemeLine of(Workspace workspace, Theme theme, Language reader) {
        return new ThemeLine(
                theme.id(),
                workspace.name(theme, reader),
                workspace.people(theme),
                (int) Math.round(WHOLE * theme.stability()),
                theme.proposal(),
                theme.rejected());
    }
}
