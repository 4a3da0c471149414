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
    static final String VIDEOS = "videos/";
    private static final Pattern MEDIUM =
            Pattern.compile("pictures/[a-z0-9-]+\\.(svg|png|webp)|videos/[a-z0-9-]+\\.[a-z]{2}\\.(webm|mp4|vtt)");

    @Inject
    @ConfigProperty(name = "surveys.dir")
    Optional<String> directory;

    private Map<String, Map<String, String>> own = Map.of();
    private final Map<String, byte[]> ownMedia = new HashMap<>();

    /** Asked of the container itself, so that it works from loose files and from a packed WAR alike. */
    void readOwn(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        var folders = new TreeMap<String, Map<String, String>>();
        for (var folder : paths(context, OWN))
            if (folder.endsWith("/")) folders.put(name(folder), ownFiles(context, folder));
        own = folders;
    }

    /** Files by folder and name; in place of a picture or a video its hash. The operator's survey stands in for one of ours with the same name. */
    public Map<String, Map<String, String>> folders(List<Flaw> flaws) {
        var folders = new TreeMap<>(own);
        directory.filter(named -> !named.isBlank()).map(Path::of).ifPresent(named -> add(named, folders, flaws));
        return folders;
    }

    private Map<String, String> ownFiles(ServletContext context, String folder) {
        var files = new TreeMap<String, String>();
        for (var file : paths(context, folder))
            if (isRead(file)) files.put(name(file), new String(content(context, file), StandardCharsets.UTF_8));
        for (var place : List.of(PICTURES, VIDEOS))
            for (var file : paths(context, folder + place)) {
                var name = place + name(file);
                if (!isMedium(name)) continue;
                ownMedia.put(name(folder) + "/" + name, content(context, file));
                files.put(name, held(name, content(context, file)));
            }
        return files;
    }

    Optional<byte[]> picture(String survey, String file) {
        return medium(survey, PICTURES + file);
    }

    /** Or its captions. */
    Optional<byte[]> video(String survey, String file) {
        return medium(survey, VIDEOS + file);
    }

    /** What lies beside a survey; where the operator has a survey of that name, only from there. */
    private Optional<byte[]> medium(String survey, String file) {
        if (!isMedium(file)) return Optional.empty();
        var named = directory
                .filter(given -> !given.isBlank())
                .map(given -> Path.of(given, survey))
                .filter(Files::isDirectory);
        return named.isPresent()
                ? read(named.get().resolve(file))
                : Optional.ofNullable(ownMedia.get(survey + "/" + file));
    }

    private static Optional<byte[]> read(Path medium) {
        try {
            return Files.isRegularFile(medium) ? Optional.of(Files.readAllBytes(medium)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isMedium(String file) {
        return MEDIUM.matcher(file).matches();
    }

    /** Captions are read; of all else the hash is enough. */
    private static String held(String name, byte[] content) {
        return name.endsWith(".vtt")
                ? new String(content, StandardCharsets.UTF_8)
                : Digest.sha256(content).substring(0, 12);
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
        for (var place : List.of(PICTURES, VIDEOS))
            if (Files.isDirectory(folder.resolve(place))) media(folder, place, files);
        return files;
    }

    private static void media(Path folder, String place, Map<String, String> files) throws IOException {
        try (var found = Files.list(folder.resolve(place))) {
            for (var file : found.toList()) {
                var name = place + file.getFileName();
                if (isMedium(name)) files.put(name, held(name, Files.readAllBytes(file)));
            }
        }
    }
}
