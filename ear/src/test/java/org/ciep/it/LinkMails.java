package org.ciep.it;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ciep.world.World;

/** The mails with which persons get their links. */
final class LinkMails {

    private static final Pattern LINK = Pattern.compile("/complete#([A-Za-z0-9_-]{43})");
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private LinkMails() {}

    static String secretTo(String email) {
        return secretTo(email, 1);
    }

    /** The secret of the newest link, once so many came. */
    static String secretTo(String email, int count) {
        long end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end) {
            var secrets = World.shared().mailServer().received().stream()
                    .filter(mail -> mail.to().equals(email))
                    .map(mail -> LINK.matcher(mail.body()))
                    .filter(Matcher::find)
                    .map(link -> link.group(1))
                    .toList();
            if (secrets.size() >= count) {
                return secrets.get(secrets.size() - 1);
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        throw new AssertionError(count + " links did not come to " + email);
    }
}
