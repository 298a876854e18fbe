package org.ciep.world;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The demonstration's mailbox: all mails that have arrived, the newest first, on one plain page. With {@code ?to=} and an address, those
 * to it.
 */
final class MailboxPage implements AutoCloseable {

    private final HttpServer server;
    private final MailServer mails;

    private MailboxPage(HttpServer server, MailServer mails) {
        this.server = server;
        this.mails = mails;
    }

    static MailboxPage start(int port, MailServer mails) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var page = new MailboxPage(server, mails);
            server.createContext("/", page::answer);
            server.start();
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        var page = page(addressIn(exchange.getRequestURI())).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=UTF-8");
        exchange.sendResponseHeaders(200, page.length);
        try (var body = exchange.getResponseBody()) {
            body.write(page);
        }
    }

    /** The address that is asked for; empty for all. */
    private static String addressIn(URI request) {
        var query = Objects.requireNonNullElse(request.getQuery(), "");
        return query.startsWith("to=") ? query.substring(3) : "";
    }

    private String page(String address) {
        var newestFirst = mails.received().stream()
                .filter(mail -> mail.to().contains(address))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .map(MailboxPage::article)
                .collect(Collectors.joining("\n", """
                        <!doctype html><html lang="en"><meta charset="utf-8"><title>Mailbox</title>
                        <style>body{font:16px sans-serif;max-width:50rem;margin:2rem auto}pre{white-space:pre-wrap}</style>
                        <h1>Mailbox of the demonstration</h1>
                        <p>%d mails have arrived since it was started; the newest stands first.</p>
                        """.formatted(newestFirst.size()), "</html>"));
    }

    private static String article(MailServer.ReceivedMail mail) {
        return "<hr><article><h2>%s</h2><p>%s</p><pre>%s</pre></article>"
                .formatted(escaped(mail.subject()), escaped(mail.to()), escaped(mail.body()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
