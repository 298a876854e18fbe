package org.ciep.edition;

/** Before which colour a photograph is taken. Names are stored. */
public enum PhotoBackground {
    WHITE,
    BLUE
}
