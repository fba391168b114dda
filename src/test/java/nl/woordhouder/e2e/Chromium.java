// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.e2e;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.woordhouder.e2e.FirstThatStarts.Unavailable;
import nl.woordhouder.e2e.FirstThatStarts.Way;

/**
 * The browser of the tests: the one that the variable CHROME names, else an installed Chromium or Chrome, else
 * Playwright's own download, else (on Debian, as root) the package. The tests never go without: they fail with the
 * command that mends it.
 */
final class Chromium {
    private static final List<String> USUAL_NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> PLACES_OUTSIDE_THE_PATH = List.of(
            "/opt/google/chrome/chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    private static final Path DEBIAN_APT = Path.of("/usr/bin/apt-get");
    private static final Path DEBIAN_CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--lang=nl-NL",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");
    private static final String REMEDY = """
            No browser for the browser tests. Any one of these mends it:
              apt-get update && apt-get install -y --no-install-recommends chromium      (Debian, as root)
              export CHROME=/path/to/chrome
              mvn exec:java -e -Dexec.classpathScope=test -Dexec.mainClass=com.microsoft.playwright.CLI -Dexec.args="install --with-deps chromium"
            """;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private Chromium() {}

    static com.microsoft.playwright.Browser launch() {
        return FirstThatStarts.of(new Chromium().ways(), REMEDY);
    }

    private List<Way<com.microsoft.playwright.Browser>> ways() {
        List<Way<com.microsoft.playwright.Browser>> ways = new ArrayList<>();
        installed().forEach(executable -> ways.add(() -> start(executable)));
        ways.add(this::downloaded);
        ways.add(this::fromDebian);
        return ways;
    }

    /** What CHROME names stays in the list when it is not there: who set it has to hear so. */
    private static Stream<Path> installed() {
        Stream<Path> onThePath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> USUAL_NAMES.stream().map(name -> Path.of(folder, name)));
        Stream<Path> elsewhere = PLACES_OUTSIDE_THE_PATH.stream().map(Path::of);
        return Stream.concat(
                Stream.ofNullable(System.getenv("CHROME")).map(Path::of),
                Stream.concat(onThePath, elsewhere).filter(Files::isExecutable));
    }

    private com.microsoft.playwright.Browser downloaded() throws Unavailable {
        run(
                "Playwright's download",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium");
        return start("Playwright's download", new LaunchOptions());
    }

    private com.microsoft.playwright.Browser fromDebian() throws Unavailable {
        if (!System.getProperty("user.name").equals("root") || !Files.isExecutable(DEBIAN_APT)) {
            throw new Unavailable("a Debian package can be installed by root, on Debian, only");
        }
        run("apt-get update", DEBIAN_APT.toString(), "update");
        run("apt-get install", DEBIAN_APT.toString(), "install", "-y", "--no-install-recommends", "chromium");
        return start(DEBIAN_CHROMIUM);
    }

    private com.microsoft.playwright.Browser start(Path executable) throws Unavailable {
        return start(executable.toString(), new LaunchOptions().setExecutablePath(executable));
    }

    private com.microsoft.playwright.Browser start(String name, LaunchOptions options) throws Unavailable {
        try {
            return playwright.chromium().launch(options.setArgs(QUIET));
        } catch (PlaywrightException broken) {
            throw new Unavailable(name + " does not start: " + reason(broken));
        }
    }

    /** What the browser itself said, such as the library that it misses, else what Playwright makes of it. */
    private static String reason(PlaywrightException broken) {
        List<String> lines = broken.getMessage().lines().map(String::strip).toList();
        return Stream.of("[err] ", "message='")
                .flatMap(mark -> lines.stream()
                        .filter(line -> line.contains(mark))
                        .map(line -> line.substring(line.indexOf(mark) + mark.length())))
                .findFirst()
                .orElse(lines.get(0));
    }

    /** Runs a command to its end, in sight: a download takes minutes. */
    private static void run(String name, String... command) throws Unavailable {
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new Unavailable(name + " failed with exit code " + code + "; its own words stand above");
            }
        } catch (IOException cannotRun) {
            throw new Unavailable(name + " cannot be run: " + cannotRun.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unavailable(name + " was interrupted");
        }
    }
}
