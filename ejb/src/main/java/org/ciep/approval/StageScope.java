package org.ciep.approval;

/** For which cases an official of the stage's role decides, and in whose place. */
public enum StageScope {
    /** Those of the official's own unit. */
    UNIT,
    /** All, for the host city. */
    HOST,
    /** All, for the ministry. */
    MINISTRY,
    /** All, for the security office. */
    SECURITY
}
