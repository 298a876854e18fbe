package org.ciep.document;

import java.util.EnumSet;
import java.util.Set;

/** What a document is there for; names are stored. */
public enum DocumentPurpose {
    /** The letter with which an organisation applies. */
    LETTER(EnumSet.allOf(UploadFormat.class)),
    /** The business licence, or what stands for it abroad. */
    LICENCE(EnumSet.allOf(UploadFormat.class)),
    /** The photograph on a badge. */
    PHOTOGRAPH(EnumSet.of(UploadFormat.JPEG, UploadFormat.PNG)),
    /** A paper that a category demands of a person. */
    PAPER(EnumSet.allOf(UploadFormat.class));

    private final Set<UploadFormat> formats;

    DocumentPurpose(Set<UploadFormat> formats) {
        this.formats = Set.copyOf(formats);
    }

    boolean accepts(UploadFormat format) {
        return formats.contains(format);
    }
}
