package org.ciep.document;

/**
 * What is left of an upload that was checked and written anew. Nobody but {@link UploadCleaning} makes one, so that nothing unchecked
 * can be kept. A class and not a record, because an array has no equality.
 */
public final class CleanUpload {

    private final DocumentPurpose purpose;
    private final DocumentType type;
    private final String name;
    private final byte[] content;
    private final byte[] received;

    /**
     * @param name fit to be shown
     * @param content written anew
     * @param received as it came, to know it again when it is sent twice
     */
    CleanUpload(DocumentPurpose purpose, DocumentType type, String name, byte[] content, byte[] received) {
        this.purpose = purpose;
        this.type = type;
        this.name = name;
        this.content = content.clone();
        this.received = received.clone();
    }

    public DocumentPurpose purpose() {
        return purpose;
    }

    DocumentType type() {
        return type;
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content.clone();
    }

    byte[] received() {
        return received.clone();
    }
}
