package rostrum.platform;

import java.util.Map;

/** One stroke on a field of 20 by 20, always beside words. */
public final class Icon {
    private static final String RING = "M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15z";
    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("ok", "M4 10.5l4 4 8-9"),
            Map.entry("clock", RING + "M10 6v4.3l3 1.7"),
            Map.entry("warn", "M10 3l8 14H2zM10 8v4M10 14.4v.1"),
            Map.entry("no", "M5 5l10 10M15 5L5 15"),
            Map.entry("half", RING + "M10 2.5v15M12.5 3.2v13.6M15 4.5v11"),
            Map.entry("ring", RING),
            Map.entry("note", RING + "M10 9.2V14M10 6.2v.1"),
            Map.entry("lock", "M5 9h10v8H5zM7 9V6a3 3 0 0 1 6 0v3"),
            Map.entry("sound", "M3 8v4h3l4 4V4L6 8zM13 7.5a3.5 3.5 0 0 1 0 5M15 5a7 7 0 0 1 0 10"),
            Map.entry("pause", "M7 4v12M13 4v12"),
            Map.entry("go", "M3 10h13M11 5l5 5-5 5"),
            Map.entry("back", "M17 10H4M9 5l-5 5 5 5"),
            Map.entry("up", "M10 17V4M5 9l5-5 5 5"),
            Map.entry("down", "M10 3v13M5 11l5 5 5-5"),
            Map.entry("exit", "M8 3H4v14h4M8.5 10H17M13.5 6l4 4-4 4"),
            Map.entry(
                    "help",
                    "M10 2a8 8 0 1 0 0 16a8 8 0 0 0 0-16zM10 6.8a3.2 3.2 0 1 0 0 6.4a3.2 3.2 0 0 0 0-6.4z"
                            + "M4.4 4.4l3.3 3.3M12.3 12.3l3.3 3.3M15.6 4.4l-3.3 3.3M7.7 12.3l-3.3 3.3"));

    private Icon() {}

    public static String of(String name) {
        return PATHS.getOrDefault(name, RING);
    }
}
