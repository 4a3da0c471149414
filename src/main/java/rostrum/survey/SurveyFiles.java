package rostrum.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where survey files come from: the product itself and, where the operator names one, a directory beside it. */
@ApplicationScoped
public class SurveyFiles {
    private static final String OWN = "/WEB-INF/classes/surveys/";

    @Inject
    ServletContext context;

    @Inject
    @ConfigProperty(name = "surveys.dir")
    Optional<String> directory;

    /** Files by folder and name. The operator's survey stands in for one of ours with the same name. */
    public Map<String, Map<String, String>> folders(List<Flaw> flaws) {
        var folders = new TreeMap<String, Map<String, String>>();
        for (var folder : own(OWN)) if (folder.endsWith("/")) folders.put(name(folder), ownFiles(folder));
        directory.filter(named -> !named.isBlank()).map(Path::of).ifPresent(named -> add(named, folders, flaws));
        return folders;
    }

    private Map<String, String> ownFiles(String folder) {
        var files = new TreeMap<String, String>();
        for (var file : own(folder)) if (file.endsWith(".yaml")) files.put(name(file), ownContent(file));
        return files;
    }

    private Set<String> own(String path) {
        var paths = context.getResourcePaths(path);
        return paths == null ? Set.of() : paths;
    }

    private String ownContent(String path) {
        try (var in = context.getResourceAsStream(path)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String path) {
        var plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return plain.substring(plain.lastIndexOf('/') + 1);
    }

    static void add(Path directory, Map<String, Map<String, String>> folders, List<Flaw> flaws) {
        try (var found = Files.list(directory)) {
            for (var folder : found.filter(Files::isDirectory).toList())
                folders.put(folder.getFileName().toString(), files(folder));
        } catch (IOException e) {
            flaws.add(new Flaw(directory.toString(), 0, "survey.flaw.directory", Map.of()));
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var found = Files.list(folder)) {
            for (var file : found.filter(file -> file.toString().endsWith(".yaml")).toList())
                files.put(file.getFileName().toString(), Files.readString(file));
        }
        return files;
    }
}
