package org.ciep.it;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mails with which persons get their links. */
final class LinkMails {

    private static final Pattern LINK = Pattern.compile("/complete#([A-Za-z0-9_-]{43})");

    private LinkMails() {}

    static String secretTo(String email) {
        return secretTo(email, 1);
    }

    /** The secret of the newest link, once so many came. */
    static String secretTo(String email, int count) {
        var secrets = Waiting.patiently(count + " links come to " + email)
                .until(() -> secretsNow(email), found -> found.size() >= count);
        return secrets.get(secrets.size() - 1);
    }

    private static List<String> secretsNow(String email) {
        return Waiting.mailsNow(mail -> mail.to().equals(email)).stream()
                .map(mail -> LINK.matcher(mail.body()))
                .filter(Matcher::find)
                .map(link -> link.group(1))
                .toList();
    }
}
