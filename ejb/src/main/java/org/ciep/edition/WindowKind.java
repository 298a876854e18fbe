package org.ciep.edition;

/** What a window is for: whom a unit would like to send, then who really comes. */
public enum WindowKind {
    NOMINATION,
    CONFIRMATION
}
