package org.ciep.document;

import org.ciep.platform.DomainException;

/** The file is not taken. The code says what to do with it. */
public class UploadRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    UploadRefused(Reason reason) {
        super(reason == Reason.TOO_LARGE ? Kind.TOO_LARGE : Kind.INVALID, reason.code, "The file is refused");
    }

    /** Why; of several reasons, the first of this order is told. */
    enum Reason {
        EMPTY("document-empty"),
        TOO_LARGE("document-too-large"),
        TYPE("document-type"),
        NOT_A_PICTURE("document-not-a-picture"),
        UNREADABLE("document-unreadable"),
        TOO_MANY_PIXELS("document-too-many-pixels"),
        ENCRYPTED("document-encrypted"),
        SCRIPT("document-script"),
        ACTION("document-action"),
        ATTACHMENT("document-attachment"),
        FORM("document-form"),
        MEDIA("document-media"),
        EXTERNAL("document-external"),
        TOO_COMPLEX("document-too-complex");

        private final String code;

        Reason(String code) {
            this.code = code;
        }
    }
}
