// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.e2e;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of the tests: the one that the variable CHROME names, else an installed Chromium or Chrome, else
 * Playwright's own download, else (on Debian, as root) the package. The tests never go without: they fail with the
 * command that mends it.
 */
final class Chromium {
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/opt/google/chrome/chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--lang=nl-NL",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");
    private static final String HOW_TO_MEND = """
            No browser for the browser tests. Any one of these mends it:
              apt-get install -y chromium            (Debian, as root)
              export CHROME=/path/to/chrome
              mvn exec:java -e -Dexec.classpathScope=test -Dexec.mainClass=com.microsoft.playwright.CLI -Dexec.args="install chromium"
            """;

    private Chromium() {}

    static com.microsoft.playwright.Browser launch() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Optional<Path> installed = installed();
        if (installed.isPresent()) {
            return launch(playwright, installed.get());
        }
        if (run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium")) {
            return playwright.chromium().launch(new LaunchOptions().setArgs(QUIET));
        }
        if (isDebianRoot() && run("apt-get", "install", "-y", "chromium")) {
            return launch(playwright, installed().orElseThrow());
        }
        throw new AssertionError(HOW_TO_MEND);
    }

    private static com.microsoft.playwright.Browser launch(Playwright playwright, Path executable) {
        try {
            return playwright
                    .chromium()
                    .launch(new LaunchOptions().setExecutablePath(executable).setArgs(QUIET));
        } catch (PlaywrightException broken) {
            throw new AssertionError(executable + " does not start.\n" + HOW_TO_MEND, broken);
        }
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROME")), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean isDebianRoot() {
        return System.getProperty("user.name").equals("root") && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException cannotRun) {
            throw new UncheckedIOException(HOW_TO_MEND, cannotRun);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
