package rostrum.platform.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a browser stands in its logs, as one word that it can give back: {@code room:7/first/130 me/second/4}. */
public final class Marks {
    private static final Pattern WORD = Pattern.compile("([a-z][0-9a-z:-]{0,60})/([0-9a-zA-Z]{0,20})/(\\d{1,18})");
    private static final Pattern HEAD = Pattern.compile("\"l\":\"([^\"]+)\",\"e\":\"([^\"]*)\",\"head\":(\\d+)");
    private static final Pattern EVENTS =
            Pattern.compile("\\{\"t\":\"events\",\"l\":\"([^\"]+)\",\"from\":\\d+,\"to\":(\\d+),.*", Pattern.DOTALL);
    private static final Pattern SNAPSHOT = Pattern.compile(
            "\\{\"t\":\"snapshot\",\"l\":\"([^\"]+)\",\"e\":\"([^\"]*)\",\"s\":(\\d+),.*", Pattern.DOTALL);

    private final Map<String, Place> places = new LinkedHashMap<>();

    /** Reads what a browser gave back; what is no mark is no place. */
    public static Marks read(String word) {
        var marks = new Marks();
        for (var part : word.split(" ", -1)) {
            var found = WORD.matcher(part);
            if (found.matches()) marks.put(new Place(found.group(1), found.group(2), Long.parseLong(found.group(3))));
        }
        return marks;
    }

    /** Those of these names; where nothing is known it begins at the beginning. */
    public List<Place> of(List<String> names) {
        var wanted = names.stream()
                .map(name -> places.getOrDefault(name, new Place(name, "", 0)))
                .toList();
        places.clear();
        wanted.forEach(this::put);
        return wanted;
    }

    /** A frame passes on its way down. */
    void pass(String frame) {
        if (frame.startsWith("{\"t\":\"welcome\""))
            HEAD.matcher(frame)
                    .results()
                    .forEach(head -> put(new Place(head.group(1), head.group(2), after(head.group(1)))));
        var events = EVENTS.matcher(frame);
        if (events.matches()) put(new Place(events.group(1), epoch(events.group(1)), Long.parseLong(events.group(2))));
        var snapshot = SNAPSHOT.matcher(frame);
        if (snapshot.matches()) put(new Place(snapshot.group(1), snapshot.group(2), Long.parseLong(snapshot.group(3))));
    }

    private void put(Place place) {
        places.put(place.name(), place);
    }

    private long after(String name) {
        return places.containsKey(name) ? places.get(name).after() : 0;
    }

    private String epoch(String name) {
        return places.containsKey(name) ? places.get(name).epoch() : "";
    }

    @Override
    public String toString() {
        return places.values().stream()
                .map(place -> place.name() + "/" + place.epoch() + "/" + place.after())
                .collect(Collectors.joining(" "));
    }
}
