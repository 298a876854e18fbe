package org.ciep.document;

/** A document to be served: always as a download, never as a part of a page. A class and not a record, because of the array. */
public final class DocumentContent {

    private final StoredDocument document;
    private final byte[] bytes;

    DocumentContent(StoredDocument document, byte[] bytes) {
        this.document = document;
        this.bytes = bytes.clone();
    }

    public StoredDocument document() {
        return document;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
