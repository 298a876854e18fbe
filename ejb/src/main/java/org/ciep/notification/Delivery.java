package org.ciep.notification;

/** How a notification reaches its person beside the console. Names are stored. */
public enum Delivery {
    /** By a mail of its own, at once. */
    AT_ONCE,
    /** With others in one mail a day. */
    DIGEST,
    /** Not at all: the person has muted the kind, or another mail tells of it. */
    CONSOLE,
    /** Not at all: the realm has no address of the person. */
    NO_ADDRESS
}
