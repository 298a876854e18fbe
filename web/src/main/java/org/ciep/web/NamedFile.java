package org.ciep.web;

/**
 * A file that a request brings: under another name it is another request.
 *
 * @param name as the sender calls it
 */
public record NamedFile(String name, byte[] bytes) {

    /** Names nobody. */
    @Override
    public String toString() {
        return "NamedFile[" + bytes.length + "]";
    }
}
