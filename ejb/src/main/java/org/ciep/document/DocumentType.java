package org.ciep.document;

/** What a kept document is; names are stored. Every picture is kept as JPEG, whatever it came as. */
public enum DocumentType {
    JPEG("image/jpeg", "jpg"),
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String extension;

    DocumentType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** As in a {@code Content-Type} header. */
    public String mediaType() {
        return mediaType;
    }

    /** Of a file's name, without the dot. */
    String extension() {
        return extension;
    }
}
