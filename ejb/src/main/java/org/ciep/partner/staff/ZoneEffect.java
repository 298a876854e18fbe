package org.ciep.partner.staff;

/** How a person's zone differs from what the category opens. Names are stored. */
public enum ZoneEffect {
    /** The badge opens it, although the category does not. */
    ADDED,
    /** The badge does not open it, although the category does. */
    REMOVED
}
