package org.ciep.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.ciep.document.UploadRefused.Reason;

/**
 * A PDF (ISO 32000), read within a budget, searched for whatever acts, and written anew: with its pages, and without metadata, older
 * versions, objects that nothing leads to, and bytes before and behind. What other readers find in the new file is therefore what was
 * checked, even where they would have understood the old one differently. Nothing is fetched from anywhere.
 */
final class PdfFile {

    private static final int LARGEST_RESULT = 2 * UploadCleaning.LARGEST;
    private static final int MOST_OBJECTS = 200_000;
    private static final byte[] ENCRYPTED = "/Encrypt".getBytes(StandardCharsets.US_ASCII);

    /** What of the catalogue makes up what is seen. */
    private static final Set<COSName> SHOWN = Set.of(
            COSName.TYPE,
            COSName.PAGES,
            COSName.PAGE_LABELS,
            COSName.LANG,
            COSName.OCPROPERTIES,
            COSName.OUTLINES,
            COSName.DESTS,
            COSName.NAMES,
            COSName.ACRO_FORM);

    private static final Set<COSName> SHOWN_OF_FORM =
            Set.of(COSName.FIELDS, COSName.DR, COSName.DA, COSName.Q, COSName.getPDFName("NeedAppearances"));

    private PdfFile() {}

    /** @throws UploadRefused if it holds what it must not, or costs too much */
    static byte[] rewritten(byte[] content) throws IOException {
        var budget = new PdfBudget();
        try (var document = parsed(content, budget)) {
            var trailer = document.getDocument().getTrailer();
            var inspection = new PdfInspection(budget);
            inspection.walk(trailer);
            budget.refuseIfSpent();
            inspection.refuseIfHarmful();
            var catalogue = trailer.getCOSDictionary(COSName.ROOT);
            if (catalogue == null) {
                throw new UploadRefused(Reason.UNREADABLE);
            }
            PdfPages.check(catalogue, budget);
            keepShown(catalogue);
            var fresh = new COSDictionary();
            fresh.setItem(COSName.ROOT, trailer.getItem(COSName.ROOT));
            document.getDocument().setTrailer(fresh);
            return written(document, budget);
        }
    }

    private static PDDocument parsed(byte[] content, PdfBudget budget) throws IOException {
        try {
            var document = new BoundedPdfParser(content, budget).parse();
            if (document.isEncrypted()) {
                throw new UploadRefused(Reason.ENCRYPTED);
            }
            if (document.getDocument().getHighestXRefObjectNumber() > MOST_OBJECTS) {
                throw new UploadRefused(Reason.TOO_COMPLEX);
            }
            return document;
        } catch (IOException | LinkageError e) {
            budget.refuseIfSpent();
            // For some ways of encryption the library needs others, which are not there
            throw new UploadRefused(holds(content, ENCRYPTED) ? Reason.ENCRYPTED : Reason.UNREADABLE);
        }
    }

    private static void keepShown(COSDictionary catalogue) {
        keep(catalogue, SHOWN);
        keep(catalogue.getCOSDictionary(COSName.NAMES), Set.of(COSName.DESTS));
        keep(catalogue.getCOSDictionary(COSName.ACRO_FORM), SHOWN_OF_FORM);
    }

    private static void keep(COSDictionary dictionary, Set<COSName> names) {
        if (dictionary != null) {
            Set.copyOf(dictionary.keySet()).stream()
                    .filter(name -> !names.contains(name))
                    .forEach(dictionary::removeItem);
        }
    }

    private static byte[] written(PDDocument document, PdfBudget budget) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var limited = new Limited(out)) {
            document.save(limited, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            budget.refuseIfSpent();
            throw new UploadRefused(out.size() > LARGEST_RESULT / 2 ? Reason.TOO_COMPLEX : Reason.UNREADABLE);
        }
        budget.refuseIfSpent();
        return out.toByteArray();
    }

    private static boolean holds(byte[] content, byte[] word) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(new String(word, StandardCharsets.US_ASCII));
    }

    /** Ends where objects that share their bytes would grow out of all measure. */
    private static final class Limited extends OutputStream {

        private final ByteArrayOutputStream out;

        private Limited(ByteArrayOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            check(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            check(length);
            out.write(bytes, offset, length);
        }

        private void check(int more) throws IOException {
            if (out.size() + more > LARGEST_RESULT) {
                throw new IOException("The document would be too large");
            }
        }
    }
}
