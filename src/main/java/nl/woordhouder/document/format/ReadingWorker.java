// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program of the process that reads documents: takes one after the other from standard input until that ends. */
final class ReadingWorker {
    private static final int READY = 0xD0;

    /** A class from each library that is needed, to find out where those are. */
    private static final List<Class<?>> NEEDED = List.of(
            ReadingWorker.class,
            org.apache.pdfbox.pdmodel.PDDocument.class,
            org.apache.pdfbox.io.RandomAccessRead.class,
            org.apache.fontbox.ttf.TrueTypeFont.class,
            org.apache.commons.logging.LogFactory.class,
            org.jboss.logging.Logger.class,
            org.jsoup.Jsoup.class,
            org.apache.poi.hwpf.HWPFDocument.class,
            org.apache.poi.poifs.filesystem.POIFSFileSystem.class,
            org.apache.commons.io.IOUtils.class,
            org.apache.commons.codec.binary.Hex.class,
            org.apache.commons.collections4.CollectionUtils.class,
            org.apache.commons.math3.util.FastMath.class,
            org.apache.logging.log4j.LogManager.class,
            com.zaxxer.sparsebits.SparseBitSet.class);

    private ReadingWorker() {}

    /** The command that starts it. 384 MB is enough for what is accepted and keeps the machine safe from the rest. */
    static List<String> command() {
        String libraries =
                NEEDED.stream().map(ReadingWorker::location).distinct().collect(Collectors.joining(File.pathSeparator));
        return Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-UsePerfData",
                        "-Djava.awt.headless=true",
                        // POI logs through an API that else complains that nothing stands behind it.
                        "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                        "-cp",
                        libraries,
                        ReadingWorker.class.getName())
                .toList();
    }

    static void awaitReady(InputStream in) throws IOException {
        int answer = in.read();
        if (answer != READY) {
            throw new IOException("it answers " + answer);
        }
    }

    /** Starts to read. */
    public static void main(String[] none) throws IOException {
        OutputStream answers = new FileOutputStream(FileDescriptor.out);
        // What a library prints must not end up among the answers.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        LogManager.getLogManager().reset();
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answers));
        out.write(READY);
        out.flush();
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        try {
            while (true) {
                byte[] bytes = new byte[in.readInt()];
                in.readFully(bytes);
                answer(bytes, out);
            }
        } catch (EOFException nobodyAsksAnyMore) {
            out.close();
        }
    }

    private static void answer(byte[] bytes, DataOutputStream out) throws IOException {
        try {
            Reply.write(read(bytes), out);
        } catch (UnreadableDocument refused) {
            Reply.write(refused, out);
        }
    }

    /** The libraries meet some broken files with an exception, or a depth, that they did not foresee. */
    static ReadDocument read(byte[] bytes) throws UnreadableDocument {
        try {
            return FormatReaders.of(bytes).read(bytes);
        } catch (RuntimeException | StackOverflowError unforeseen) {
            throw new UnreadableDocument(
                    "Dit bestand is beschadigd of niet volledig, en kan niet worden gelezen. Vraag het"
                            + " opnieuw op, of plak de tekst.");
        }
    }

    /** Where classes do not tell where they come from, as in tests of Quarkus, they come from the class path. */
    private static String location(Class<?> needed) {
        URL place = needed.getProtectionDomain().getCodeSource().getLocation();
        if (place == null) {
            return System.getProperty("java.class.path");
        }
        try {
            return Path.of(place.toURI()).toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(needed + " comes from nowhere", impossible);
        }
    }
}
