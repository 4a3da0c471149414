package rostrum.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerTest {
    @Test
    void findsHiddenFieldsWhateverTheirOrder() {
        var answer =
                answer("<input type=\"hidden\" name=\"_token\" value=\"abc\"><input value=\"k&amp;1\" name=\"key\">");

        assertEquals(Optional.of("abc"), answer.hidden("_token"));
        assertEquals(Optional.of("k&1"), answer.hidden("key"));
        assertEquals(Optional.empty(), answer.hidden("lease"));
    }

    @Test
    void tellsWhatAReaderSees() {
        assertEquals(
                "Not found Try again",
                answer("<nav>x</nav><main id=\"main\"><h1>Not found</h1> Try again</main>")
                        .words());
    }

    private static Answer answer(String page) {
        return new Answer(200, "", page.getBytes(StandardCharsets.UTF_8));
    }
}
