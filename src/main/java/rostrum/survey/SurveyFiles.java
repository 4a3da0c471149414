package rostrum.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import rostrum.platform.Digest;

/** Where survey files come from: the product itself and, where the operator names one, a directory beside it. */
@ApplicationScoped
public class SurveyFiles {
    private static final String OWN = "/WEB-INF/classes/surveys/";
    static final String PICTURES = "pictures/";
    private static final Pattern PICTURE = Pattern.compile("[a-z0-9-]+\\.(svg|png|webp)");

    @Inject
    @ConfigProperty(name = "surveys.dir")
    Optional<String> directory;

    private Map<String, Map<String, String>> own = Map.of();
    private final Map<String, byte[]> ownPictures = new HashMap<>();

    /** Asked of the container itself, so that it works from loose files and from a packed WAR alike. */
    void readOwn(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        var folders = new TreeMap<String, Map<String, String>>();
        for (var folder : paths(context, OWN))
            if (folder.endsWith("/")) folders.put(name(folder), ownFiles(context, folder));
        own = folders;
    }

    /** Files by folder and name; in place of a picture its hash. The operator's survey stands in for one of ours with the same name. */
    public Map<String, Map<String, String>> folders(List<Flaw> flaws) {
        var folders = new TreeMap<>(own);
        directory.filter(named -> !named.isBlank()).map(Path::of).ifPresent(named -> add(named, folders, flaws));
        return folders;
    }

    private Map<String, String> ownFiles(ServletContext context, String folder) {
        var files = new TreeMap<String, String>();
        for (var file : paths(context, folder))
            if (isRead(file)) files.put(name(file), new String(content(context, file), StandardCharsets.UTF_8));
        for (var file : paths(context, folder + PICTURES))
            if (isPicture(name(file))) {
                var content = content(context, file);
                ownPictures.put(name(folder) + "/" + name(file), content);
                files.put(PICTURES + name(file), hash(content));
            }
        return files;
    }

    /** A picture beside a survey; where the operator has a survey of that name, only from there. */
    Optional<byte[]> picture(String survey, String file) {
        if (!isPicture(file)) return Optional.empty();
        var named = directory
                .filter(given -> !given.isBlank())
                .map(given -> Path.of(given, survey))
                .filter(Files::isDirectory);
        return named.isPresent()
                ? read(named.get().resolve(PICTURES + file))
                : Optional.ofNullable(ownPictures.get(survey + "/" + file));
    }

    private static Optional<byte[]> read(Path picture) {
        try {
            return Files.isRegularFile(picture) ? Optional.of(Files.readAllBytes(picture)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPicture(String file) {
        return PICTURE.matcher(file).matches();
    }

    private static String hash(byte[] content) {
        return Digest.sha256(content).substring(0, 12);
    }

    private static boolean isRead(String name) {
        return name.endsWith(".yaml") || name.endsWith(".xlf");
    }

    private static Set<String> paths(ServletContext context, String path) {
        var paths = context.getResourcePaths(path);
        return paths == null ? Set.of() : paths;
    }

    private static byte[] content(ServletContext context, String path) {
        try (var in = context.getResourceAsStream(path)) {
            return in == null ? new byte[0] : in.readAllBytes();
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
            for (var file : found.filter(file -> isRead(file.toString())).toList())
                files.put(file.getFileName().toString(), Files.readString(file));
        }
        if (Files.isDirectory(folder.resolve(PICTURES))) pictures(folder.resolve(PICTURES), files);
        return files;
    }

    private static void pictures(Path folder, Map<String, String> files) throws IOException {
        try (var found = Files.list(folder)) {
            for (var file : found.filter(file -> isPicture(file.getFileName().toString()))
                    .toList()) files.put(PICTURES + file.getFileName(), hash(Files.readAllBytes(file)));
        }
    }
}
