package rostrum.summary.embedding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rostrum.platform.Language;

class ModelsTest {
    private static final List<String> TEXTS = List.of(
            "Strangers write to me at night",
            "Unknown people send me messages in the evening",
            "Schools should teach how to protect our data",
            " ",
            "Strangers write to me at night");
    private static final Embedder SHIPPED = ModelInJar.BGE_SMALL.open();

    @TempDir
    Path folder;

    @AfterAll
    static void close() {
        SHIPPED.close();
    }

    @Test
    void knowWhatMeansTheSame() {
        var vectors = SHIPPED.embed(TEXTS, Lanes.ONE);

        assertEquals(384, SHIPPED.dimension());
        assertTrue(Vectors.cosine(vectors[0], vectors[1]) > Vectors.cosine(vectors[0], vectors[2]) + 0.1);
        assertTrue(Vectors.isZero(vectors[3]));
        assertArrayEquals(vectors[0], vectors[4]);
    }

    @Test
    void giveAViewTheSameVectorWhateverStandsBesideIt() {
        var all = SHIPPED.embed(TEXTS, Lanes.of(2));

        for (int at = 0; at < TEXTS.size(); at++)
            assertArrayEquals(SHIPPED.embed(List.of(TEXTS.get(at)), Lanes.ONE)[0], all[at]);
    }

    @Test
    void areTakenFromAFolderOfTheOperator() throws IOException {
        var mounted = mount("id = theirs\nlanguages = en, fr xx\nlicence = MIT\npooling = cls\n");
        try (var model = mounted.open(mounted.sha256())) {
            assertArrayEquals(SHIPPED.embed(TEXTS, Lanes.ONE)[2], model.embed(TEXTS, Lanes.ONE)[2]);
            assertEquals("theirs", model.id());
            assertEquals(Set.of(Language.EN, Language.FR), model.languages());
            assertEquals(mounted.sha256(), model.sha256());
        }
    }

    @Test
    void areNotTakenWhereTheFilesAreOthersThanPinned() throws IOException {
        var mounted = mount("id = theirs\nlanguages = en\nlicence = MIT\n");
        var pinned = mounted.sha256();
        Files.writeString(folder.resolve("model.properties"), "id = theirs\nlanguages = en ru\nlicence = MIT\n");

        assertThrows(IllegalArgumentException.class, () -> mounted.open(pinned));
    }

    @Test
    void haveToSayOfWhatLanguageTheyAre() throws IOException {
        var mounted = mount("id = theirs\nlicence = MIT\n");

        assertThrows(IllegalArgumentException.class, () -> mounted.open(mounted.sha256()));
    }

    private ModelDirectory mount(String properties) throws IOException {
        write("model.onnx", "/bge-small-en-v1.5-q.onnx");
        write("tokenizer.json", "/bge-small-en-v1.5-q-tokenizer.json");
        Files.writeString(folder.resolve("model.properties"), properties);
        return new ModelDirectory(folder);
    }

    private void write(String file, String resource) throws IOException {
        try (var bytes = Objects.requireNonNull(ModelInJar.class.getResourceAsStream(resource))) {
            Files.write(folder.resolve(file), bytes.readAllBytes());
        }
    }
}
