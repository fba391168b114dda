// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the process that reads documents answers: a document, or why it cannot be read. */
final class Reply {
    private static final int READ = 0xD1;
    private static final int REFUSED = 0xD2;
    private static final int MAX_BYTES = 100 * 1024 * 1024;

    private Reply() {}

    static void write(ReadDocument document, DataOutputStream out) throws IOException {
        out.writeByte(READ);
        out.writeByte(document.format().ordinal());
        write(document.text(), out);
        out.writeInt(document.places().size());
        for (PlaceMark place : document.places()) {
            out.writeInt(place.start());
            out.writeByte(place.kind().ordinal());
            write(place.value(), out);
        }
        write(document.stated(), out);
        out.flush();
    }

    static void write(UnreadableDocument refused, DataOutputStream out) throws IOException {
        out.writeByte(REFUSED);
        write(refused.getMessage(), out);
        out.flush();
    }

    /** @throws IOException when the process ended before its answer did, or answered something else */
    static ReadDocument read(DataInputStream in) throws IOException, UnreadableDocument {
        int kind = in.readUnsignedByte();
        if (kind == REFUSED) {
            throw new UnreadableDocument(text(in));
        }
        if (kind != READ) {
            throw new IOException("no answer begins with " + kind);
        }
        DocumentFormat format = DocumentFormat.values()[in.readUnsignedByte()];
        String text = text(in);
        List<PlaceMark> places = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            places.add(new PlaceMark(in.readInt(), PlaceMark.Kind.values()[in.readUnsignedByte()], text(in)));
        }
        return new ReadDocument(format, text, places, stated(in));
    }

    private static void write(StatedFacts stated, DataOutputStream out) throws IOException {
        LocalDate date = stated.date();
        writeOptional(date == null ? null : date.toString(), out);
        writeOptional(stated.title(), out);
        writeOptional(stated.kind(), out);
        writeOptional(stated.number(), out);
        out.writeInt(stated.dossiers().size());
        for (String dossier : stated.dossiers()) {
            write(dossier, out);
        }
    }

    private static StatedFacts stated(DataInputStream in) throws IOException {
        String date = optional(in);
        String title = optional(in);
        String kind = optional(in);
        String number = optional(in);
        List<String> dossiers = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            dossiers.add(text(in));
        }
        return new StatedFacts(date == null ? null : LocalDate.parse(date), title, kind, number, dossiers);
    }

    private static void writeOptional(@Nullable String text, DataOutputStream out) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            write(text, out);
        }
    }

    private static @Nullable String optional(DataInputStream in) throws IOException {
        return in.readBoolean() ? text(in) : null;
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MAX_BYTES) {
            throw new IOException("no text is as long as " + length);
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
