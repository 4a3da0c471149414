package rostrum.bench;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What one participant was told is done, to be compared with what the room's page says in the end. */
final class Memory {
    /** So many of the own posts a room's page shows. */
    private static final int SHOWN = 20;

    private final List<String> said = new ArrayList<>();
    private final Map<String, String> votes = new HashMap<>();

    synchronized void said(String words) {
        said.add(Script.key(words));
    }

    synchronized void voted(String statement, Vote vote) {
        votes.put(statement, vote.code());
    }

    /** How much of it the page does not show. */
    synchronized long missing(JsonObject page, Predicate<String> approved) {
        var choices = texts(page, "statements", "id", "choice");
        var opened = texts(page, "statements", "words", "id");
        var own = texts(page, "mine", "words", "state");
        var lostVotes =
                votes.entrySet().stream().filter(vote -> !vote.getValue().equals(choices.get(vote.getKey())));
        var lostWords = said.subList(Math.max(0, said.size() - SHOWN), said.size()).stream()
                .filter(words ->
                        approved.test(words) ? !opened.containsKey(words) : !"REJECTED".equals(own.get(words)));
        return lostVotes.count() + lostWords.count();
    }

    private static Map<String, String> texts(JsonObject page, String list, String key, String value) {
        return page.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(
                        one -> Script.key(one.getString(key)), one -> one.getString(value), (first, same) -> same));
    }
}
