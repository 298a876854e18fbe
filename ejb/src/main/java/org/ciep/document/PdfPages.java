package org.ciep.document;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.ciep.document.UploadRefused.Reason;
import org.jspecify.annotations.Nullable;

/** The pages of a PDF: a tree, in which no reader goes round and round. */
final class PdfPages {

    private final PdfBudget budget;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();
    private int pages;

    private PdfPages(PdfBudget budget) {
        this.budget = budget;
    }

    /** @throws UploadRefused if it is no tree, or has no page or too many */
    static void check(COSDictionary catalogue, PdfBudget budget) {
        var tree = new PdfPages(budget);
        tree.reach(catalogue.getCOSDictionary(COSName.PAGES));
        while (!tree.open.isEmpty()) {
            tree.visit(tree.open.pop());
        }
        if (tree.pages == 0) {
            throw new UploadRefused(Reason.UNREADABLE);
        }
    }

    private void visit(COSBase node) {
        if (node instanceof COSDictionary dictionary) {
            if (dictionary.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
                for (int i = 0; i < kids.size(); i++) {
                    reach(kids.getObject(i));
                }
            } else if (COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE))) {
                budget.page();
                pages++;
            }
        }
    }

    private void reach(@Nullable COSBase node) {
        if (node != null) {
            if (!seen.add(node)) {
                throw new UploadRefused(Reason.UNREADABLE);
            }
            open.push(node);
        }
    }
}
