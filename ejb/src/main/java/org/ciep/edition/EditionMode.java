package org.ciep.edition;

/** How an edition is held. */
public enum EditionMode {
    ON_SITE,
    HYBRID,
    ONLINE
}
