package org.ciep.document;

import org.jspecify.annotations.Nullable;

/** A file that somebody made on purpose, and what has to become of it. */
final class HostileFile {

    /** In every payload: it never comes through. */
    static final String CANARY = "CANARY-4d1f";

    private final String label;
    private final String fileName;
    private final byte[] content;
    private final @Nullable String code;
    private final boolean mayBeRefused;

    private HostileFile(String label, String fileName, byte[] content, @Nullable String code, boolean mayBeRefused) {
        this.label = label;
        this.fileName = fileName;
        this.content = content;
        this.code = code;
        this.mayBeRefused = mayBeRefused;
    }

    static HostileFile refused(String label, String fileName, byte[] content, String code) {
        return new HostileFile(label, fileName, content, code, true);
    }

    /** Taken, but without what made it hostile. */
    static HostileFile harmless(String label, String fileName, byte[] content) {
        return new HostileFile(label, fileName, content, null, false);
    }

    /** Damaged: whether it can be repaired is the decoder's matter. */
    static HostileFile unreadableOrHarmless(String label, String fileName, byte[] content) {
        return new HostileFile(label, fileName, content, "document-unreadable", false);
    }

    Upload upload() {
        return new Upload(fileName, content);
    }

    @Nullable
    String code() {
        return code;
    }

    boolean mustBeRefused() {
        return code != null && mayBeRefused;
    }

    @Override
    public String toString() {
        return label;
    }
}
