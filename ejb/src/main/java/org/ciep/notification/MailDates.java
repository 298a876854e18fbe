package org.ciep.notification;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ciep.edition.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Instants in mails, as the console shows them: in Beijing's time, and saying so. */
final class MailDates {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm（北京时间）", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm '(Beijing)'", Locale.ENGLISH);
    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr (Peking)'", Locale.GERMAN);

    private MailDates() {}

    static String text(@Nullable Instant instant, String language) {
        return instant == null ? "–" : in(language).format(instant.atZone(WorkingDays.ZONE));
    }

    private static DateTimeFormatter in(String language) {
        return switch (language) {
            case "en" -> ENGLISH;
            case "de" -> GERMAN;
            default -> CHINESE;
        };
    }
}
