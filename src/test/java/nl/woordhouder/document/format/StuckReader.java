// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Stands in for the program that reads documents: one kind makes it loop for ever, one makes it end, the rest it reads. */
final class StuckReader {
    private static final int READY = 0xD0;

    private StuckReader() {}

    static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-XX:+UseSerialGC",
                "-cp",
                location(StuckReader.class) + System.getProperty("path.separator") + location(Reply.class),
                StuckReader.class.getName());
    }

    public static void main(String[] none) throws IOException {
        DataOutputStream out = new DataOutputStream(System.out);
        out.write(READY);
        out.flush();
        DataInputStream in = new DataInputStream(System.in);
        for (int length = in.readInt(); length >= 0; length = in.readInt()) {
            String text = new String(in.readNBytes(length), StandardCharsets.UTF_8);
            while (text.equals("loop")) {
                Thread.onSpinWait();
            }
            if (text.equals("end")) {
                return;
            }
            Reply.write(new ReadDocument(DocumentFormat.PDF, text, List.of(), StatedFacts.NONE), out);
        }
    }

    private static String location(Class<?> known) {
        return Path.of(known.getProtectionDomain().getCodeSource().getLocation().getPath())
                .toString();
    }
}
