// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server that misbehaves as told: one thread for each connection, loopback only. */
public final class FaultySmtp implements AutoCloseable {
    private static final String SILENCE = "";
    private static final String HANG_UP = "hang up";

    private final int port;

    /** Holds the port without listening, so that nobody else takes it while connections are refused. */
    private final Socket reserved;

    private final List<String> accepted = new CopyOnWriteArrayList<>();
    private final AtomicInteger encrypted = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket listener;
    private volatile boolean offersTls;
    private volatile @Nullable Fault fault;
    private volatile Watch watch = Watch.NOTHING;

    /** @param command the SMTP verb at which it happens; GREETING for the connection, BODY for the end of the text */
    private record Fault(String command, String reply) {}

    private record Watch(String command, Runnable action) {
        static final Watch NOTHING = new Watch("", () -> {});
    }

    public FaultySmtp() {
        reserved = reserve();
        port = reserved.getLocalPort();
        listener = listen(port);
        accept();
    }

    public int port() {
        return port;
    }

    /** The texts that were accepted, as they came over the line. */
    public List<String> accepted() {
        return accepted;
    }

    /** How many texts were accepted on encrypted connections. */
    public int encrypted() {
        return encrypted.get();
    }

    /** Offers STARTTLS from now on, with a certificate that nobody signed. */
    public void offerTls() {
        offersTls = true;
    }

    /** Works again, without mail and without a connection that was kept open. */
    public void reset() {
        hangUp();
        fault = null;
        offersTls = false;
        encrypted.set(0);
        watch = Watch.NOTHING;
        if (listener.isClosed()) {
            listener = listen(port);
            accept();
        }
        accepted.clear();
    }

    /** Works again for what comes, also on connections that are open. */
    public void recover() {
        fault = null;
    }

    /** Answers a command ({@code GREETING}, {@code RCPT}, {@code BODY}, …) with this reply. */
    public void answer(String command, String reply) {
        fault = new Fault(command, reply);
    }

    /** Takes connections and the command, and then says nothing at all. */
    public void fallSilentAt(String command) {
        fault = new Fault(command, SILENCE);
    }

    /** Closes the connection at a command. */
    public void hangUpAt(String command) {
        fault = new Fault(command, HANG_UP);
    }

    /** Does this while a client waits for the answer to a command. */
    public void whileAsked(String command, Runnable action) {
        watch = new Watch(command, action);
    }

    /** Nothing listens any more: connections are refused. */
    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        hangUp();
    }

    private void hangUp() {
        try {
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Socket reserve() {
        try {
            Socket socket = new Socket();
            socket.setOption(StandardSocketOptions.SO_REUSEPORT, true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            return socket;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ServerSocket listen(int port) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setOption(StandardSocketOptions.SO_REUSEPORT, true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void accept() {
        ServerSocket current = listener;
        daemon(() -> {
            while (!current.isClosed()) {
                try {
                    Socket socket = current.accept();
                    open.add(socket);
                    daemon(() -> serve(socket));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    private void serve(Socket socket) {
        try (socket) {
            converse(socket);
        } catch (IOException clientLeft) {
            // As real clients do.
        } finally {
            open.remove(socket);
        }
    }

    private void converse(Socket socket) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        if (!(socket instanceof SSLSocket) && !reply(socket, "GREETING", "220 test")) {
            return;
        }
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            if (command.equals("STARTTLS") && offersTls) {
                reply(socket, command, "220 go on");
                converse(encrypted(socket));
                return;
            }
            boolean goOn = command.equals("DATA") ? receive(socket, in) : reply(socket, command, usual(command));
            if (!goOn) {
                return;
            }
        }
    }

    private boolean receive(Socket socket, BufferedReader in) throws IOException {
        boolean goOn = reply(socket, "DATA", "354 go on");
        if (!goOn || (fault != null && fault.command().equals("DATA"))) {
            return goOn;
        }
        StringBuilder text = new StringBuilder();
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                // The client died in the middle of its text: nothing was accepted.
                return false;
            }
            text.append(line).append("\r\n");
        }
        boolean taken = fault == null
                || !fault.command().equals("BODY")
                || fault.reply().equals(HANG_UP);
        if (taken) {
            accepted.add(text.toString());
            encrypted.addAndGet(socket instanceof SSLSocket ? 1 : 0);
        }
        return reply(socket, "BODY", "250 taken");
    }

    /** Whether the conversation goes on. */
    private boolean reply(Socket socket, String command, String usual) throws IOException {
        Watch watching = watch;
        if (watching.command().equals(command)) {
            watching.action().run();
        }
        Fault now = fault;
        String words = now != null && now.command().equals(command) ? now.reply() : usual;
        if (words.equals(HANG_UP)) {
            return false;
        }
        if (!words.equals(SILENCE)) {
            OutputStream out = socket.getOutputStream();
            out.write((words + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }
        return !words.startsWith("421") && !words.startsWith("221");
    }

    private String usual(String command) {
        return switch (command) {
            case "QUIT" -> "221 bye";
            case "EHLO" -> offersTls ? "250-test\r\n250 STARTTLS" : "250 test";
            case "HELO", "MAIL", "RCPT", "RSET", "NOOP" -> "250 ok";
            default -> "502 unknown";
        };
    }

    private static SSLSocket encrypted(Socket plain) throws IOException {
        SSLSocket socket =
                (SSLSocket) Certificate.CONTEXT.getSocketFactory().createSocket(plain, null, plain.getPort(), true);
        socket.setUseClientMode(false);
        return socket;
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "faulty-smtp");
        thread.setDaemon(true);
        thread.start();
    }
}
