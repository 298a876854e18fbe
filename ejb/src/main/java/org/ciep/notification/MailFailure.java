package org.ciep.notification;

import java.util.regex.Pattern;

/** Names why a mail could not be sent, without what a server says in words: that often repeats the address. */
final class MailFailure {

    private static final Pattern REPLY = Pattern.compile("^([245]\\d\\d)[ -]");

    private MailFailure() {}

    /** The server's reply code, such as {@code SMTP 451}, else the sort of failure, such as {@code SocketTimeoutException}. */
    static String name(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        var reply = REPLY.matcher(String.valueOf(cause.getMessage()));
        return reply.find() ? "SMTP " + reply.group(1) : cause.getClass().getSimpleName();
    }
}
