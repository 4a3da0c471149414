package rostrum.budget;

import java.net.http.HttpResponse;
import java.util.List;

/**
 * What the house answered, and what that took.
 *
 * @param statements as the driver sent them, without those that begin and end a transaction
 */
public record Cost(HttpResponse<String> answer, List<String> statements) {
    public int status() {
        return answer.statusCode();
    }

    int count() {
        return statements.size();
    }

    @Override
    public String toString() {
        return answer + ", " + count() + " statements\n" + String.join("\n", statements);
    }
}
