package org.ciep.document;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfparser.PDFParser;

/** The library's parser, within limits that it does not have itself. */
final class BoundedPdfParser extends PDFParser {

    /** Streams whose lengths stand in streams: none, in a sound file. */
    private static final int NESTED_STREAMS = 4;

    private int nested;

    BoundedPdfParser(byte[] content, PdfBudget budget) throws IOException {
        super(new CountedReads(content, budget));
        document = new BoundedDocument(this, budget);
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        if (nested == NESTED_STREAMS) {
            throw new IOException("Streams are nested in each other");
        }
        nested++;
        try {
            return super.parseCOSStream(dictionary);
        } finally {
            nested--;
        }
    }

    /** Its streams are decoded within limits. */
    private static final class BoundedDocument extends COSDocument {

        private final BoundedPdfParser parser;
        private final PdfBudget budget;

        private BoundedDocument(BoundedPdfParser parser, PdfBudget budget) {
            super(IOUtils.createMemoryOnlyStreamCache(), parser);
            this.parser = parser;
            this.budget = budget;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            var stream = new BoundedStream(parser.createRandomAccessReadView(start, length), budget);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }
}
