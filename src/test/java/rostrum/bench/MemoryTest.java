package rostrum.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MemoryTest {
    private final Memory memory = new Memory();

    @Test
    void findsEverythingOnThePage() {
        memory.said("Good idea");
        memory.said("Off topic");
        memory.voted("s1", Vote.AGREE);

        assertEquals(0, missing("s1", "Good  idea", "agree", "REJECTED"));
    }

    @Test
    void missesAVoteThatIsAnotherNow() {
        memory.voted("s1", Vote.AGREE);

        assertEquals(1, missing("s1", "Good idea", "pass", "REJECTED"));
    }

    @Test
    void missesWordsThatAreNowhere() {
        memory.said("Good idea");
        memory.said("Off topic");

        assertEquals(2, missing("s1", "Something else", "", "QUEUED"));
    }

    private long missing(String statement, String words, String choice, String state) {
        var page = """
                {"statements": [{"id": "%s", "words": "%s", "choice": "%s"}],
                 "mine": [{"words": "Off topic", "state": "%s"}]}""".formatted(statement, words, choice, state);
        return memory.missing(Json.object(page), "Good idea"::equals);
    }
}
