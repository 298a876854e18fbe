package org.ciep.notification;

import java.util.Set;

/** The life of a mail. Names are stored. */
public enum MessageState {
    /** Nobody has tried yet. */
    WAITING,
    /** The mail server has taken it. */
    SENT,
    /** The last attempt failed; another one follows. */
    FAILED,
    /** So many attempts failed that none follows. */
    GIVEN_UP;

    Set<MessageState> next() {
        return switch (this) {
            case WAITING, FAILED -> Set.of(SENT, FAILED, GIVEN_UP);
            case SENT, GIVEN_UP -> Set.of();
        };
    }
}
