// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files of every format, and damaged ones made of them: a seed gives the same file for ever. */
public final class MutatedFiles {
    private static final Path OLD_WORD = Path.of("../shared/corpus/raw");

    private final Map<String, byte[]> originals;
    private final List<String> formats;

    /** Of the letter that we made up, and of the Word 97-2003 files of the corpus when it is there. */
    public MutatedFiles() throws IOException {
        originals = originals();
        formats = List.copyOf(originals.keySet());
    }

    /** The files before they are damaged, by their format. */
    public Map<String, byte[]> undamaged() {
        return originals;
    }

    /** The format of the file with this seed before it was damaged. */
    public String format(int seed) {
        return formats.get(seed % formats.size());
    }

    /** The damaged file with this seed. */
    public byte[] damaged(int seed) throws IOException {
        return damaged(originals.get(format(seed)), new Random(seed));
    }

    private static Map<String, byte[]> originals() throws IOException {
        Letter letter = Letter.HARBOUR;
        Map<String, byte[]> originals = new LinkedHashMap<>();
        originals.put("text", bytes(LetterFiles.text(letter)));
        originals.put("docx", LetterFiles.word(letter));
        originals.put("odt", LetterFiles.openDocument(letter));
        originals.put("pdf", LetterFiles.pdf(letter));
        originals.put("html", bytes(LetterFiles.html(letter)));
        originals.put("publication", bytes(LetterFiles.publication(letter)));
        originals.put("old publication", bytes(LetterFiles.oldPublication(letter)));
        originals.put("debate", bytes(XmlReadersTest.DEBATE));
        if (Files.isDirectory(OLD_WORD)) {
            try (Stream<Path> files = Files.walk(OLD_WORD)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".doc")).toList()) {
                    originals.put("doc", Files.readAllBytes(file));
                }
            }
        } else {
            System.out.println("MutatedFiles: ../shared/corpus is absent, so no Word 97-2003 files were damaged");
        }
        return originals;
    }

    private static byte[] damaged(byte[] original, Random random) throws IOException {
        if (FileSignature.ZIP.begins(original) && random.nextInt(3) > 0) {
            return inside(original, random);
        }
        byte[] bytes = original;
        for (int blow = random.nextInt(3); blow >= 0; blow--) {
            bytes = hit(bytes, random);
        }
        return bytes;
    }

    /** Damages a part and puts the zip together again, so that the damage gets past the zip's own checks. */
    private static byte[] inside(byte[] original, Random random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(original));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(random.nextBoolean() ? hit(part, random) : part);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] hit(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> joined(Arrays.copyOf(bytes, at), noise(random));
            case 2 -> joined(bytes, Arrays.copyOfRange(bytes, at, bytes.length));
            case 3 -> swapped(bytes, at, random);
            default -> flipped(bytes, random);
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        for (int flip = 1 + random.nextInt(20); flip > 0 && flipped.length > 0; flip--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    /** A piece written over another, as a faulty disk or a made file would have it: lengths and references no longer fit. */
    private static byte[] swapped(byte[] bytes, int at, Random random) {
        byte[] swapped = bytes.clone();
        int length = Math.min(random.nextInt(64), bytes.length - at);
        System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), swapped, at, length);
        return swapped;
    }

    private static byte[] noise(Random random) {
        byte[] noise = new byte[random.nextInt(2_000)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
