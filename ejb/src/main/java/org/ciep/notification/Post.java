package org.ciep.notification;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.lang.System.Logger.Level;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** The way to the mail server: one connection for several mails, opened for the first, and anew after a failure. */
final class Post implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Post.class.getName());

    private final Session session;
    private @Nullable Transport connection;

    Post(Session session) {
        this.session = session;
    }

    /** Returns when the server has taken the mail; any failure may also mean that it has and did not say so. */
    void deliver(OutboxMessage.Mail mail) throws MessagingException {
        var thread = Thread.currentThread();
        var usual = thread.getContextClassLoader();
        // For each header the library looks for its parts behind this loader: behind its own it need not search all
        // archives
        thread.setContextClassLoader(Session.class.getClassLoader());
        try {
            send(mail);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private void send(OutboxMessage.Mail mail) throws MessagingException {
        boolean taken = false;
        try {
            var message = message(mail);
            connected().sendMessage(message, new Address[] {new InternetAddress(mail.address(), true)});
            taken = true;
        } finally {
            if (!taken) {
                close();
            }
        }
    }

    private Transport connected() throws MessagingException {
        if (connection == null || !connection.isConnected()) {
            connection = session.getTransport("smtp");
            connection.connect();
        }
        return connection;
    }

    private MimeMessage message(OutboxMessage.Mail mail) throws MessagingException {
        var message = new MessageWithId(session, mail.messageId());
        message.setFrom();
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address(), true));
        message.setSubject(mail.text().subject(), "UTF-8");
        message.setText(mail.text().body(), "UTF-8");
        message.setSentDate(Date.from(mail.at()));
        message.setHeader("Content-Language", mail.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    @Override
    public void close() {
        var open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException e) {
                LOG.log(Level.DEBUG, "The mail server had gone already", e);
            }
        }
    }

    /** The library would choose another id whenever the mail is sent. */
    private static final class MessageWithId extends MimeMessage {

        private final String messageId;

        MessageWithId(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
