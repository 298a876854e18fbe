package org.ciep.approval;

/** What becomes of a case in a bulk decision. */
public enum BulkResult {
    /** It would be decided. */
    READY,
    /** A rule forbids it, or it changed before the preview: it is left alone. */
    REFUSED,
    /** It is decided. */
    DECIDED,
    /** It changed since the preview, or a rule forbids it now: it was left alone. */
    SKIPPED
}
