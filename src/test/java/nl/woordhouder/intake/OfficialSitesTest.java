// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.JksOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents are fetched from a server on this machine that proves to be kamer.test. */
class OfficialSitesTest {
    private static final int MAX_BYTES = 1_000;
    private static final String PASSWORD = "alleen-voor-de-proef";
    private static final CountDownLatch SLOW = new CountDownLatch(1);

    @TempDir
    private static Path folder;

    private static Vertx vertx;
    private static HttpsServer server;
    private static ExecutorService threads;
    private static Path store;

    @BeforeAll
    static void serve() throws Exception {
        store = certificate("kamer.test");
        vertx = Vertx.vertx();
        threads = Executors.newCachedThreadPool();
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context()));
        server.setExecutor(threads);
        server.createContext("/brief.txt", exchange -> send(exchange, 200, "Geachte voorzitter,"));
        server.createContext("/groot.txt", exchange -> send(exchange, 200, "x".repeat(MAX_BYTES + 1)));
        server.createContext("/precies.txt", exchange -> send(exchange, 200, "x".repeat(MAX_BYTES)));
        server.createContext("/weg.txt", exchange -> send(exchange, 404, ""));
        server.createContext("/elders", exchange -> redirect(exchange, "/brief.txt"));
        server.createContext("/weg-van-hier", exchange -> redirect(exchange, "https://boef.test/brief.txt"));
        server.createContext("/onveilig", exchange -> redirect(exchange, "http://kamer.test/brief.txt"));
        server.createContext("/rondje", exchange -> redirect(exchange, "/rondje"));
        server.createContext("/zonder-doel", exchange -> send(exchange, 302, ""));
        server.createContext("/traag", OfficialSitesTest::drip);
        server.start();
    }

    @AfterAll
    static void stop() throws Exception {
        SLOW.countDown();
        server.stop(0);
        threads.shutdownNow();
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    @Test
    void aDocumentOfAListedSiteIsFetched() throws NotFetched {
        Imports.NamedBytes fetched = sites().fetch(address("/brief.txt"));

        assertThat(fetched.name()).isEqualTo("brief.txt");
        assertThat(fetched.bytes()).asString(UTF_8).isEqualTo("Geachte voorzitter,");
    }

    @Test
    void aRedirectWithinTheListIsFollowed() throws NotFetched {
        assertThat(sites().fetch(address("/elders")).name()).isEqualTo("brief.txt");
    }

    @Test
    void aRedirectOffTheListIsNotFollowed() {
        assertRefused(sites(), "/weg-van-hier", "Van boef.test worden geen documenten opgehaald");
        assertRefused(sites(), "/onveilig", "https://");
        assertRefused(sites(), "/rondje", "stuurt steeds door");
        assertRefused(sites(), "/zonder-doel", "antwoord 302");
    }

    @Test
    void noMoreIsTakenInThanADocumentMayHave() throws NotFetched {
        assertThat(sites().fetch(address("/precies.txt")).bytes()).hasSize(MAX_BYTES);
        assertRefused(sites(), "/groot.txt", "groter dan");
    }

    @Test
    void aDocumentThatIsNotThereIsTold() {
        assertRefused(sites(), "/weg.txt", "antwoord 404");
    }

    @Test
    void aSiteThatDripsIsLeftInTime() {
        assertRefused(sites(Duration.ofMillis(300), host -> loopback()), "/traag", "duurt te lang");
    }

    @Test
    void aNameThatLeadsInsideIsNotConnectedTo() {
        assertRefused(
                sites(Duration.ofSeconds(20), host -> new PublicHosts().address("127.0.0.1")),
                "/brief.txt",
                "intern netwerk");
    }

    @Test
    void aNameThatNobodyKnowsIsUnreachable() {
        assertRefused(
                sites(Duration.ofSeconds(20), host -> {
                    throw new UnknownHostException(host);
                }),
                "/brief.txt",
                "niet te bereiken");
    }

    @Test
    void aServerThatCannotProveItsNameIsNotBelieved() {
        SiteConfig other = config(Duration.ofSeconds(20), "andere.test:" + port());
        OfficialSites sites =
                new OfficialSites(vertx.createHttpClient(trusting(other)), other, MAX_BYTES, host -> loopback());

        assertThatThrownBy(() -> sites.fetch("https://andere.test:" + port() + "/brief.txt"))
                .isInstanceOf(NotFetched.class)
                .hasMessageContaining("niet te bereiken");
    }

    private static void assertRefused(OfficialSites sites, String path, String reason) {
        assertThatThrownBy(() -> sites.fetch(address(path)))
                .isInstanceOf(NotFetched.class)
                .hasMessageContaining(reason);
    }

    private static OfficialSites sites() {
        return sites(Duration.ofSeconds(20), host -> loopback());
    }

    private static OfficialSites sites(Duration timeout, HostLookup lookup) {
        SiteConfig config = config(timeout, "kamer.test:" + port());
        return new OfficialSites(vertx.createHttpClient(trusting(config)), config, MAX_BYTES, lookup);
    }

    private static SiteConfig config(Duration timeout, String host) {
        return new SiteConfig() {
            @Override
            public List<String> hosts() {
                return List.of(host);
            }

            @Override
            public Duration timeout() {
                return timeout;
            }
        };
    }

    private static HttpClientOptions trusting(SiteConfig config) {
        return OfficialSites.options(config)
                .setTrustOptions(new JksOptions().setPath(store.toString()).setPassword(PASSWORD));
    }

    private static InetAddress loopback() {
        return InetAddress.getLoopbackAddress();
    }

    private static String address(String path) {
        return "https://kamer.test:" + port() + path;
    }

    private static int port() {
        return server.getAddress().getPort();
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        send(exchange, 302, "");
    }

    /** Begins to answer and then waits for the end of the tests. */
    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, MAX_BYTES);
        exchange.getResponseBody().write('x');
        exchange.getResponseBody().flush();
        try {
            SLOW.await();
        } catch (InterruptedException testsAreOver) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private static Path certificate(String host) throws IOException, InterruptedException {
        Path file = folder.resolve("kamer.jks");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair"));
        Map.of(
                        "-keyalg",
                        "EC",
                        "-storetype",
                        "JKS",
                        "-alias",
                        "proef",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "san=dns:" + host,
                        "-storepass",
                        PASSWORD,
                        "-keypass",
                        PASSWORD,
                        "-keystore",
                        file.toString())
                .forEach((option, value) -> command.addAll(List.of(option, value)));
        Process keytool = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor()).isZero();
        return file;
    }

    private static SSLContext context() throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("JKS");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }
}
