package org.ciep.world;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A mail server of this machine that takes every mail for everybody and keeps it, as long as it runs. */
public final class MailServer implements AutoCloseable {

    private final GreenMail server;
    private final Map<MimeMessage, ReceivedMail> read = new LinkedHashMap<>();

    private MailServer(GreenMail server) {
        this.server = server;
    }

    static MailServer start() {
        var server = new GreenMail(new ServerSetup(Ports.free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        return new MailServer(server);
    }

    /** The environment variables by which the platform finds it. */
    Map<String, String> settings() {
        return settings(server.getSmtp().getPort());
    }

    /** The environment variables for a mail server without TLS on this port of the machine. */
    public static Map<String, String> settings(int port) {
        return Map.of(
                "CIEP_SMTP_HOST", "127.0.0.1",
                "CIEP_SMTP_PORT", String.valueOf(port),
                "CIEP_SMTP_USER", "ciep",
                "CIEP_SMTP_PASSWORD", "loopback-only",
                "CIEP_SMTP_TLS", "false",
                "CIEP_MAIL_FROM", "ciep@example.cn");
    }

    /** What has arrived, the oldest first. A mail is taken apart once: tests that wait for one ask again and again. */
    public synchronized List<ReceivedMail> received() {
        for (var message : server.getReceivedMessages()) {
            read.computeIfAbsent(message, ReceivedMail::of);
        }
        return List.copyOf(read.values());
    }

    @Override
    public void close() {
        server.stop();
    }

    /** A mail as its reader sees it. */
    public record ReceivedMail(String messageId, String to, String subject, String body) {

        /** Whether the subject names this reference, and not one whose number only ends in the same figures. */
        public boolean isAbout(String reference) {
            return Pattern.compile("(?<![0-9])" + Pattern.quote(reference))
                    .matcher(subject)
                    .find();
        }

        /** Of several forms of a text the first, which is the plain one. */
        private static String text(Object content) throws MessagingException, IOException {
            return content instanceof Multipart parts
                    ? text(parts.getBodyPart(0).getContent())
                    : String.valueOf(content);
        }

        static ReceivedMail of(MimeMessage message) {
            try {
                return new ReceivedMail(
                        message.getMessageID(),
                        String.valueOf(message.getAllRecipients()[0]),
                        message.getSubject(),
                        text(message.getContent()));
            } catch (MessagingException e) {
                throw new WorldException("A mail cannot be read: " + e.getMessage(), e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
