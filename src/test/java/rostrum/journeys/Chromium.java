package rostrum.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of all journeys: the one that CHROME_BIN names, one on the path, or one that is fetched. */
final class Chromium {
    /** Above all the two pages that a browser with a window draws beside every one of ours, to suggest addresses. */
    private static final List<String> UNUSED = List.of(
            "WebUIOmniboxPopup",
            "WebUIOmniboxAimPopup",
            "AvoidUnnecessaryBeforeUnloadCheckSync",
            "BoundaryEventDispatchTracksNodeRemoval",
            "HttpsUpgrades",
            "MediaRouter",
            "OptimizationHints",
            "PaintHolding",
            "ThirdPartyStoragePartitioning",
            "Translate");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--disable-features=" + String.join(",", UNUSED));

    /** It has no window to draw: a journey takes it half the work. */
    private static final List<String> WITHOUT_WINDOW = List.of("chromium-headless-shell");

    private static final List<String> ANY =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final Browser BROWSER = start();

    private Chromium() {}

    static Browser browser() {
        return BROWSER;
    }

    private static Browser start() {
        var found = named().or(() -> onThePath(WITHOUT_WINDOW))
                .or(Chromium::installed)
                .or(() -> onThePath(ANY));
        var options = new BrowserType.LaunchOptions().setArgs(FLAGS);
        try {
            return playwright(found.isPresent())
                    .chromium()
                    .launch(found.map(options::setExecutablePath).orElse(options));
        } catch (PlaywrightException e) {
            throw new IllegalStateException(
                    "The journeys need Chromium. Set CHROME_BIN to one, or put chromium on the path.", e);
        }
    }

    /** Playwright fetches browsers of its own unless it is told that there is one. */
    private static Playwright playwright(boolean haveOne) {
        var environment = new HashMap<>(System.getenv());
        if (haveOne) environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.copyOf(environment)));
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getenv("CHROME_BIN")).map(Path::of).filter(Files::isExecutable);
    }

    private static Optional<Path> onThePath(List<String> names) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Debian's package, for whoever may install it. Two houses may ask at once: one installs, the other waits and finds it. */
    private static Optional<Path> installed() {
        if (!System.getProperty("user.name").equals("root") || !Files.exists(Path.of("/etc/debian_version")))
            return Optional.empty();
        try (var file = new RandomAccessFile("target/chromium-install.lock", "rw");
                var alone = file.getChannel().lock()) {
            if (onThePath(WITHOUT_WINDOW).isEmpty()) install();
        } catch (IOException e) {
            System.out.println("Not installed: " + e.getMessage());
        }
        return onThePath(WITHOUT_WINDOW);
    }

    private static void install() {
        System.out.println("No Chromium without a window is here; installing Debian's package.");
        run("apt-get", "update");
        run("apt-get", "install", "-y", "--no-install-recommends", "chromium-headless-shell");
        if (onThePath(WITHOUT_WINDOW).isEmpty() && onThePath(ANY).isEmpty())
            run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
    }

    private static void run(String... command) {
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(new File("target/chromium-install.log"))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            System.out.println("Not installed: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
