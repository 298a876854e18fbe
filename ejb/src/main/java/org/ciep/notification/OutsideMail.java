package org.ciep.notification;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mail to somebody without an account.
 *
 * @param edition the one that it is about
 * @param address where it goes
 * @param language {@code zh-CN}, {@code en} or {@code de}
 * @param values for the placeholders of the kind but {@code until} and {@code link}
 * @param until how long the link is valid; null where the text does not say
 * @param path of the link, from the root
 * @param secret behind the {@code #} of the link, which no server and no log ever sees
 */
public record OutsideMail(
        MailKind kind,
        int edition,
        String address,
        String language,
        Map<String, String> values,
        @Nullable Instant until,
        String path,
        String secret) {

    public OutsideMail {
        values = Map.copyOf(values);
    }

    /** Addresses and secrets stay out of logs. */
    @Override
    public String toString() {
        return "OutsideMail[" + kind + "]";
    }
}
