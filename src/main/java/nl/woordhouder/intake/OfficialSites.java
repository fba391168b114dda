// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.woordhouder.document.DocumentConfig;
import nl.woordhouder.intake.Imports.NamedBytes;

/**
 * Fetches a document from a site that is on the list. Redirects are followed within the list only, and the address that
 * was looked up and judged is the one that is connected to: a name that changes its address in between gains nothing.
 */
@ApplicationScoped
public class OfficialSites {
    private static final int MAX_REDIRECTS = 5;
    private static final int OK = 200;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final String UNREACHABLE =
            "De site is niet te bereiken. Probeer het later opnieuw, of download het document zelf en kies het bij Bestanden.";

    private final HttpClient client;
    private final SiteConfig config;
    private final int maxBytes;
    private final HostLookup lookup;

    @Inject
    OfficialSites(Vertx vertx, SiteConfig config, DocumentConfig documents) {
        this(vertx.createHttpClient(options(config)), config, documents.maxBytes(), new PublicHosts());
    }

    OfficialSites(HttpClient client, SiteConfig config, int maxBytes, HostLookup lookup) {
        this.client = client;
        this.config = config;
        this.maxBytes = maxBytes;
        this.lookup = lookup;
    }

    static HttpClientOptions options(SiteConfig config) {
        return new HttpClientOptions()
                .setSsl(true)
                .setVerifyHost(true)
                .setKeepAlive(false)
                .setConnectTimeout((int) config.timeout().toMillis());
    }

    /** The hosts from which documents are fetched. */
    public List<String> hosts() {
        return config.hosts();
    }

    /**
     * The document at an address that somebody typed.
     *
     * @throws NotFetched when the address is not on the list, or the site does not give a document of a fitting size in time
     */
    public NamedBytes fetch(String typed) throws NotFetched {
        SiteAddress address = SiteAddress.of(typed, hosts());
        long end = System.nanoTime() + config.timeout().toNanos();
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            SiteAnswer answer = ask(address, end - System.nanoTime());
            if (answer.status() == OK) {
                return new NamedBytes(address.fileName(), answer.bytes());
            }
            if (!REDIRECTS.contains(answer.status()) || answer.location() == null) {
                throw new NotFetched("De site geeft dit document niet (antwoord " + answer.status()
                        + "). Controleer het adres, of download het document zelf en kies het bij Bestanden.");
            }
            address = address.redirected(answer.location(), hosts());
        }
        throw new NotFetched("Dit adres stuurt steeds door. Download het document zelf, en kies het bij Bestanden.");
    }

    private SiteAnswer ask(SiteAddress address, long nanos) throws NotFetched {
        SiteRequest request = new SiteRequest(client, maxBytes);
        try {
            InetAddress host = lookup.address(address.host());
            return request.send(address, host).get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw new NotFetched("Het ophalen duurt te lang, en is gestopt. Probeer het later opnieuw, of download het"
                    + " document zelf en kies het bij Bestanden.");
        } catch (UnknownHostException nowhere) {
            throw new NotFetched(UNREACHABLE);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof NotFetched refused ? refused : new NotFetched(UNREACHABLE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NotFetched(UNREACHABLE);
        } finally {
            request.drop();
        }
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
