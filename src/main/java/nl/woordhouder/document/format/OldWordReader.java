// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads Word 97-2003, and refuses by what they are the other files that come in the same container. */
final class OldWordReader implements FormatReader {
    private static final String ADVICE = " Lever de brief zelf aan, als Word, pdf of tekst.";

    @Override
    public ReadDocument read(byte[] bytes) throws UnreadableDocument {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            refuseOthers(container.getRoot().getEntryNames());
            try (HWPFDocument document = new HWPFDocument(container)) {
                return new OldWordText(document).read();
            }
        } catch (EncryptedDocumentException locked) {
            throw protectedByPassword();
        } catch (OldFileFormatException tooOld) {
            throw new UnreadableDocument(
                    "Dit Word-bestand is van voor 1997 en kan niet worden gelezen. Sla het op als .docx" + " of pdf.");
        } catch (IOException broken) {
            throw new UnreadableDocument(
                    "Dit Word-bestand is beschadigd of niet volledig, en kan niet worden gelezen. Vraag"
                            + " het opnieuw op, of plak de tekst.");
        }
    }

    private static void refuseOthers(Set<String> entries) throws UnreadableDocument {
        if (entries.contains("EncryptedPackage")) {
            throw protectedByPassword();
        }
        if (entries.contains("Workbook") || entries.contains("Book")) {
            throw new UnreadableDocument("Dit is een Excel-bestand." + ADVICE);
        }
        if (entries.contains("PowerPoint Document")) {
            throw new UnreadableDocument("Dit is een PowerPoint-bestand." + ADVICE);
        }
        if (entries.contains("__properties_version1.0")) {
            throw new UnreadableDocument("Dit is een e-mailbericht (.msg)." + ADVICE);
        }
        if (!entries.contains("WordDocument")) {
            throw new UnreadableDocument("Dit is geen Word-bestand." + ADVICE);
        }
        if (entries.contains("Macros") || entries.contains("_VBA_PROJECT_CUR")) {
            throw new UnreadableDocument("In dit Word-bestand zitten macro's (programmacode), en daarom wordt het niet"
                    + " ingelezen. Sla de brief op als gewoon Word-document (.docx) of als pdf.");
        }
    }

    private static UnreadableDocument protectedByPassword() {
        return new UnreadableDocument("Dit bestand is met een wachtwoord beveiligd. Sla het op zonder wachtwoord.");
    }
}
