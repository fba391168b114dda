// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import org.junit.jupiter.api.AfterEach;

/**
 * A test that looks at pages in a real browser. Each test gets a fresh one; it fails when the browser reported an error,
 * such as a refusal by the Content-Security-Policy. A class that extends this is a {@code @QuarkusTest}.
 */
abstract class Browser {
    /** The narrowest screen that pages must fit, as WCAG 1.4.10 asks. */
    static final int NARROWEST = 320;

    static final int PHONE = 390;
    static final int DESK = 1280;

    private static final String TOO_WIDE = "[...document.querySelectorAll('main *')]"
            + ".filter(element => element.getBoundingClientRect().right > innerWidth)"
            + ".map(element => element.tagName + '.' + element.className + '#' + element.id).join(' ')";

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Path IMAGES = Path.of("docs", "images");
    private static com.microsoft.playwright.Browser chromium;

    @Inject
    Staff staff;

    @TestHTTPResource
    URI home;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @AfterEach
    void closeAndHearComplaints() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }

    /** A browser window in which nobody is signed in. */
    Page stranger(ColorScheme scheme, boolean javaScript) {
        BrowserContext context = chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(home.toString())
                        .setViewportSize(DESK, 900)
                        .setLocale("nl-NL")
                        .setColorScheme(scheme)
                        .setJavaScriptEnabled(javaScript));
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> complaints.add(request.url() + ": " + request.failure()));
        return page;
    }

    /** A browser window in which somebody of this role is signed in. */
    Page signedIn(Role role, ColorScheme scheme, boolean javaScript) {
        return withSession(staff.session(role), scheme, javaScript);
    }

    Page signedIn(Role role) {
        return signedIn(role, ColorScheme.LIGHT, true);
    }

    Page withSession(String session, ColorScheme scheme, boolean javaScript) {
        Page page = stranger(scheme, javaScript);
        page.context().addCookies(List.of(new Cookie("woordhouder-sessie", session).setUrl(home.toString())));
        return page;
    }

    /** No axe rule is broken, and nothing makes a narrow screen scroll sideways. */
    void assertGood(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .isEmpty();
        page.setViewportSize(NARROWEST, 900);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s on a screen of %d; too wide: %s", page.url(), NARROWEST, page.evaluate(TOO_WIDE))
                .isEqualTo(NARROWEST);
        page.setViewportSize(DESK, 900);
    }

    /** Keeps what the page looks like at the desk and on a phone, in {@code target/screenshots}. */
    void photograph(Page page, String name) {
        for (int width : List.of(DESK, PHONE)) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENSHOTS.resolve(name + "-" + width + ".png"))
                    .setFullPage(true));
        }
        page.setViewportSize(DESK, 900);
    }

    /**
     * Keeps what a screen shows in {@code target/screenshots}; with {@code -Dscreenshots.update} also as the picture of
     * that name in {@code docs/images}.
     */
    void illustrate(Page page, String name) {
        List<Path> folders =
                System.getProperty("screenshots.update") == null ? List.of(SCREENSHOTS) : List.of(SCREENSHOTS, IMAGES);
        for (Path folder : folders) {
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
        }
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            chromium = Chromium.launch();
        }
        return chromium;
    }
}
