// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Word processor files put together part by part, also such as no word processor would write. */
final class Zips {
    private static final String WORD =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"urn:mc\" xmlns:v=\"urn:v\"";

    private Zips() {}

    /** A zip of names and contents in turn. */
    static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int at = 0; at < namesAndContents.length; at += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[at]));
                zip.write(namesAndContents[at + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The same zip with one more part. */
    static byte[] withPart(byte[] zip, String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        return bytes.toByteArray();
    }

    /** A Word file with this in its body, and more parts as names and contents in turn. */
    static byte[] word(String body, String... more) {
        String[] parts = new String[more.length + 2];
        parts[0] = "word/document.xml";
        parts[1] = "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>";
        System.arraycopy(more, 0, parts, 2, more.length);
        return office(parts);
    }

    /** As {@link #zip}, with the part by which such a file is told from an archive of documents. */
    static byte[] office(String... namesAndContents) {
        if (List.of(namesAndContents).contains("[Content_Types].xml")) {
            return zip(namesAndContents);
        }
        String[] parts = new String[namesAndContents.length + 2];
        parts[0] = "[Content_Types].xml";
        parts[1] = "<Types/>";
        System.arraycopy(namesAndContents, 0, parts, 2, namesAndContents.length);
        return zip(parts);
    }

    /** An OpenDocument text with this in its body, and more parts as names and contents in turn. */
    static byte[] odt(String body, String... more) {
        String[] parts = new String[more.length + 4];
        parts[0] = "mimetype";
        parts[1] = "application/vnd.oasis.opendocument.text";
        parts[2] = "content.xml";
        parts[3] =
                "<office:document-content xmlns:office=\"urn:office\" xmlns:text=\"urn:text\" xmlns:table=\"urn:table\""
                        + " xmlns:draw=\"urn:draw\"><office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>";
        System.arraycopy(more, 0, parts, 4, more.length);
        return zip(parts);
    }

    /** The part of a Word file that holds its footnotes. */
    static String footnotes(String notes) {
        return "<w:footnotes " + WORD + ">" + notes + "</w:footnotes>";
    }

    /** A paragraph of WordprocessingML. */
    static String p(String words) {
        return "<w:p>" + r(words) + "</w:p>";
    }

    /** A run of WordprocessingML. */
    static String r(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }
}
