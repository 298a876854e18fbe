package org.ciep.world;

/** The world cannot be started or has stopped; the message is a sentence for the person who started it. */
public class WorldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WorldException(String message) {
        super(message);
    }

    public WorldException(String message, Throwable cause) {
        super(message, cause);
    }
}
