// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.webhook;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.woordhouder.calendar.BusinessTime;

/** Posts a message and tells how the program answered. Redirects are not followed: they could lead anywhere. */
@ApplicationScoped
class WebhookSender {
    private final HttpClient client;
    private final WebhookConfig config;
    private final BusinessTime time;

    WebhookSender(Vertx vertx, WebhookConfig config, BusinessTime time) {
        client = vertx.createHttpClient(
                new HttpClientOptions().setVerifyHost(true).setKeepAlive(false).setConnectTimeout((int)
                        config.timeout().toMillis()));
        this.config = config;
        this.time = time;
    }

    /**
     * The status of the answer.
     *
     * @throws WebhookRefused when nothing may be sent there, or no answer came in time
     */
    int post(WebhookClaims.Claimed message) throws WebhookRefused {
        WebhookTarget target = WebhookTarget.of(message.url(), config.ownHosts().orElse(List.of()));
        RequestOptions options = options(target, message);
        try {
            // Composed, so that what the client throws at once fails this message alone, as what fails later does.
            return Future.succeededFuture(options)
                    .compose(client::request)
                    .compose(request -> status(request, message.body()))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new WebhookRefused("geen antwoord op tijd");
        } catch (ExecutionException failed) {
            throw new WebhookRefused("niet te bereiken");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new WebhookRefused("niet verstuurd: Woordhouder stopte");
        }
    }

    /** The status is all that counts; whatever else comes is not taken in. */
    private static Future<Integer> status(HttpClientRequest request, String body) {
        return request.send(Buffer.buffer(body)).map(response -> {
            int status = response.statusCode();
            request.connection().close();
            return status;
        });
    }

    private RequestOptions options(WebhookTarget target, WebhookClaims.Claimed message) throws WebhookRefused {
        String id = "wh_msg_" + message.id();
        Instant now = time.now();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(target.address(), target.port())))
                .setHost(target.uri().getHost())
                .setPort(target.port())
                .setSsl(target.encrypted())
                .setURI(target.path())
                .setTimeout(config.timeout().toMillis())
                .putHeader("content-type", "application/json")
                .putHeader("user-agent", "Woordhouder")
                .putHeader("webhook-id", id)
                .putHeader("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .putHeader(
                        "webhook-signature",
                        WebhookSignature.of(message.secret(), id, now.getEpochSecond(), message.body()));
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
