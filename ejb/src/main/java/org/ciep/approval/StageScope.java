package org.ciep.approval;

/** For which cases an official of the stage's role decides. */
enum StageScope {
    /** Those of the official's own unit. */
    UNIT,
    /** All. */
    MINISTRY
}
