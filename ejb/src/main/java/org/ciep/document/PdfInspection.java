package org.ciep.document;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.ciep.document.UploadRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every object that anything leads to, wherever it stands: in object streams, name trees, forms and annotations. Collects what
 * must not be there (ISO 32000-2, 12.6 on actions, 7.11.4 on embedded files, 12.7.8 on XFA, 13 on media), and takes away what only
 * describes, or leads out of the document.
 */
final class PdfInspection {

    private static final Map<String, Reason> KEYS = Map.of(
            "JS", Reason.SCRIPT,
            "JavaScript", Reason.SCRIPT,
            "AA", Reason.ACTION,
            "EmbeddedFiles", Reason.ATTACHMENT,
            "EF", Reason.ATTACHMENT,
            "AF", Reason.ATTACHMENT,
            "Collection", Reason.ATTACHMENT,
            "XFA", Reason.FORM,
            "RichMediaContent", Reason.MEDIA,
            "OPI", Reason.EXTERNAL);

    private static final Map<String, Reason> ACTIONS = Map.ofEntries(
            entry("JavaScript", Reason.SCRIPT),
            entry("Launch", Reason.ACTION),
            entry("GoToR", Reason.ACTION),
            entry("GoToE", Reason.ACTION),
            entry("SubmitForm", Reason.ACTION),
            entry("ImportData", Reason.ACTION),
            entry("Rendition", Reason.MEDIA),
            entry("Movie", Reason.MEDIA),
            entry("Sound", Reason.MEDIA),
            entry("RichMediaExecute", Reason.MEDIA),
            entry("GoTo3DView", Reason.MEDIA));

    /** They do no harm, and are taken away. */
    private static final Set<String> HARMLESS_ACTIONS =
            Set.of("URI", "Named", "Thread", "Hide", "SetOCGState", "ResetForm", "Trans", "GoToDp");

    private static final Map<String, Reason> SUBTYPES = Map.of(
            "FileAttachment", Reason.ATTACHMENT,
            "RichMedia", Reason.MEDIA,
            "3D", Reason.MEDIA,
            "Movie", Reason.MEDIA,
            "Sound", Reason.MEDIA,
            "Screen", Reason.MEDIA,
            "PS", Reason.SCRIPT);

    private static final Set<String> DESCRIBING =
            Set.of("Metadata", "PieceInfo", "LastModified", "PA", "SpiderInfo", "OpenAction");

    private static final String WITHIN = "GoTo";

    private final PdfBudget budget;
    private final Set<Reason> found = EnumSet.noneOf(Reason.class);
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();

    PdfInspection(PdfBudget budget) {
        this.budget = budget;
    }

    void walk(COSBase start) throws IOException {
        reach(start);
        while (!open.isEmpty()) {
            var next = open.pop();
            if (next instanceof COSObject reference) {
                reach(reference.getObject());
            } else if (next instanceof COSArray array) {
                budget.visit(array.size());
                array.forEach(this::reach);
            } else if (next instanceof COSDictionary dictionary) {
                budget.visit(dictionary.size());
                inspect(dictionary);
                dictionary.getValues().forEach(this::reach);
                takeAway(dictionary);
                if (dictionary instanceof COSStream stream) {
                    takeAwayFromPicture(stream);
                }
            }
        }
    }

    /** Of several reasons, the first of their order. */
    void refuseIfHarmful() {
        found.stream().findFirst().ifPresent(reason -> {
            throw new UploadRefused(reason);
        });
    }

    private void reach(COSBase value) {
        if ((value instanceof COSObject || value instanceof COSArray || value instanceof COSDictionary)
                && seen.add(value)) {
            open.push(value);
        }
    }

    private void inspect(COSDictionary dictionary) {
        for (var key : dictionary.keySet()) {
            note(KEYS.get(key.getName()));
        }
        note(ACTIONS.get(name(dictionary, "S")));
        note(SUBTYPES.get(name(dictionary, "Subtype")));
        if (name(dictionary, "Type").equals("EmbeddedFile")) {
            note(Reason.ATTACHMENT);
        }
        inspectAction(dictionary);
        inspectReferences(dictionary);
    }

    private void inspectAction(COSDictionary dictionary) {
        var kind = name(dictionary, "S");
        boolean known = kind.equals(WITHIN) || HARMLESS_ACTIONS.contains(kind) || ACTIONS.containsKey(kind);
        if (name(dictionary, "Type").equals("Action") && !known) {
            note(Reason.ACTION);
        }
        if (dictionary.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary opening
                && !name(opening, "S").equals(WITHIN)) {
            note(ACTIONS.getOrDefault(name(opening, "S"), Reason.ACTION));
        }
    }

    /** To what stands outside of the file. */
    private void inspectReferences(COSDictionary dictionary) {
        boolean outsideStream = dictionary instanceof COSStream
                && (dictionary.containsKey(COSName.F) || dictionary.containsKey("FFilter"));
        boolean outsideForm = name(dictionary, "Subtype").equals("Form") && dictionary.containsKey("Ref");
        if (outsideStream || outsideForm) {
            note(Reason.EXTERNAL);
        }
    }

    private static void takeAway(COSDictionary dictionary) {
        DESCRIBING.forEach(name -> dictionary.removeItem(COSName.getPDFName(name)));
        if (dictionary.getDictionaryObject(COSName.A) instanceof COSDictionary action
                && !name(action, "S").isEmpty()
                && !name(action, "S").equals(WITHIN)) {
            dictionary.removeItem(COSName.A);
        }
        if (name(dictionary, "S").equals(WITHIN)) {
            dictionary.removeItem(COSName.getPDFName("Next"));
        }
        if (name(dictionary, "FT").equals("Sig")) {
            // It would be broken by now, and say so: what it looks like stays
            dictionary.removeItem(COSName.V);
        }
    }

    private void takeAwayFromPicture(COSStream stream) throws IOException {
        if (COSName.DCT_DECODE.equals(onlyFilter(stream))) {
            budget.picture(stream.getLength());
            byte[] picture;
            try (var raw = stream.createRawInputStream()) {
                picture = raw.readAllBytes();
            }
            try (var out = stream.createRawOutputStream()) {
                out.write(JpegMetadata.without(picture));
            }
        }
    }

    private static @Nullable COSBase onlyFilter(COSStream stream) {
        return stream.getFilters() instanceof COSArray filters && filters.size() == 1
                ? filters.getObject(0)
                : stream.getFilters();
    }

    /** @return an empty text where there is no such name */
    private static String name(COSDictionary dictionary, String key) {
        return dictionary.getDictionaryObject(COSName.getPDFName(key)) instanceof COSName name ? name.getName() : "";
    }

    private void note(@Nullable Reason reason) {
        if (reason != null) {
            found.add(reason);
        }
    }
}
