package org.ciep.notification;

/**
 * Who gets a mail.
 *
 * @param username the official's user name
 * @param name for the salutation
 * @param address where mail reaches the person
 * @param language {@code zh-CN}, {@code en} or {@code de}
 */
record Addressee(String username, String name, String address, String language) {

    /** Names the account only: addresses stay out of logs. */
    @Override
    public String toString() {
        return "Addressee[" + username + "]";
    }
}
