// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The body of a request in a file of its own until it is closed: however slowly it comes in, it takes no memory. */
final class SpooledBody implements AutoCloseable {
    private final Path file;
    private final long size;

    private SpooledBody(Path file, long size) {
        this.file = file;
        this.size = size;
    }

    /** Takes in a body, and of one that is larger than {@code most} bytes nothing behind the first byte too many. */
    static SpooledBody of(InputStream body, long most) throws IOException {
        Path file = Files.createTempFile("woordhouder-", ".document");
        try (OutputStream out = Files.newOutputStream(file)) {
            return new SpooledBody(file, copy(body, most + 1, out));
        } catch (IOException brokenOff) {
            Files.delete(file);
            throw brokenOff;
        }
    }

    private static long copy(InputStream body, long most, OutputStream out) throws IOException {
        byte[] buffer = new byte[32 * 1024];
        long size = 0;
        for (int read = body.read(buffer); read >= 0 && size < most; read = body.read(buffer)) {
            out.write(buffer, 0, read);
            size += read;
        }
        return size;
    }

    /** How many bytes came in. */
    long size() {
        return size;
    }

    /** All of them. */
    byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadableDisk) {
            throw new UncheckedIOException(unreadableDisk);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
