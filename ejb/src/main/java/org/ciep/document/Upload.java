package org.ciep.document;

/** A file as it came: nothing of it is believed. A class and not a record, because an array has no equality. */
public final class Upload {

    private final String fileName;
    private final byte[] content;

    /** @param fileName as the sender calls it */
    public Upload(String fileName, byte[] content) {
        this.fileName = fileName;
        this.content = content.clone();
    }

    String fileName() {
        return fileName;
    }

    byte[] content() {
        return content.clone();
    }
}
