// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One request for a document, of which no more is taken in than a document may have. */
final class SiteRequest {
    private static final int OK = 200;

    private final HttpClient client;
    private final int maxBytes;
    private final AtomicReference<@Nullable HttpClientRequest> sent = new AtomicReference<>();

    SiteRequest(HttpClient client, int maxBytes) {
        this.client = client;
        this.maxBytes = maxBytes;
    }

    /** Asks the machine at {@code host}, which has to prove that it is the one of the address. */
    CompletableFuture<SiteAnswer> send(SiteAddress address, InetAddress host) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(host, address.port())))
                .setHost(address.host())
                .setPort(address.port())
                .setURI(address.target())
                .putHeader(HttpHeaders.USER_AGENT, "Woordhouder");
        return client.request(options)
                .compose(request -> {
                    sent.set(request);
                    return request.send();
                })
                .compose(this::answer)
                .toCompletionStage()
                .toCompletableFuture();
    }

    /** Ends the connection, whatever still comes over it. */
    void drop() {
        HttpClientRequest request = sent.get();
        if (request != null) {
            request.connection().close();
        }
    }

    private Future<SiteAnswer> answer(HttpClientResponse response) {
        if (response.statusCode() != OK) {
            return Future.succeededFuture(
                    new SiteAnswer(response.statusCode(), response.getHeader(HttpHeaders.LOCATION), new byte[0]));
        }
        Promise<SiteAnswer> promise = Promise.promise();
        Buffer body = Buffer.buffer();
        response.handler(part -> {
            if (body.length() + part.length() <= maxBytes) {
                body.appendBuffer(part);
            } else if (promise.tryFail(new NotFetched(IncomingFile.tooLarge(maxBytes)))) {
                response.pause();
            }
        });
        response.exceptionHandler(promise::tryFail);
        response.endHandler(end -> promise.tryComplete(new SiteAnswer(OK, null, body.getBytes())));
        return promise.future();
    }
}
