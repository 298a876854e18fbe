package org.ciep.world;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * As much of a browser as signing in needs: cookies, redirects and the realm's login form. Like a browser, and unlike the JDK's
 * own cookie handler, it sends secure cookies to {@code localhost}.
 */
public final class Browser {

    private static final int MOST_REDIRECTS = 12;
    private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*>");
    private static final Pattern COOKIE_PATH = Pattern.compile("(?i);\\s*path=([^;]+)");
    private static final Pattern MAX_AGE_ZERO = Pattern.compile("(?i);\\s*max-age=0(;|$)");
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private final List<String> cookiesAsSet = new ArrayList<>();
    private final String languages;

    public Browser(String languages) {
        this.languages = languages;
    }

    /** A cookie of {@code localhost}, whatever the port: ports do not separate cookies. */
    private record Cookie(String name, String value, String path) {

        boolean goesTo(String target) {
            return target.equals(path) || target.startsWith(path.endsWith("/") ? path : path + "/");
        }
    }

    /** Opens an address, wherever it leads. */
    public HttpResponse<String> open(URI address) {
        return follow(send(request(address).GET().build()));
    }

    /** Asks without following a redirect. */
    public HttpResponse<String> ask(URI address) {
        return ask(address, Map.of());
    }

    /** Asks with headers that the browser adds, without following a redirect. */
    public HttpResponse<String> ask(URI address, Map<String, String> headers) {
        var request = request(address).GET();
        headers.forEach(request::setHeader);
        return send(request.build());
    }

    /** Posts JSON as a script of a page would. */
    public HttpResponse<String> post(URI address, String json, Map<String, String> headers) {
        var request =
                request(address).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        headers.forEach(request::setHeader);
        return send(request.build());
    }

    /** Opens an address that needs a sign-on, fills in the login form, and arrives. */
    public HttpResponse<String> signIn(URI address, String username) {
        var login = open(address);
        var form = "username=" + encode(username) + "&password=" + encode("demo-" + username);
        return follow(send(request(loginAction(login))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build()));
    }

    /** Is this the realm's login page? */
    public static boolean isLogin(HttpResponse<String> page) {
        return LOGIN_FORM.matcher(page.body()).find();
    }

    private static URI loginAction(HttpResponse<String> page) {
        var form = LOGIN_FORM.matcher(page.body());
        if (form.find()) {
            var action = ACTION.matcher(form.group());
            if (action.find()) {
                return URI.create(action.group(1).replace("&amp;", "&"));
            }
        }
        throw new IllegalStateException("No login form at " + page.uri() + " (" + page.statusCode() + ")");
    }

    /** The value of a cookie; empty if there is none. */
    public Optional<String> cookie(String name) {
        return cookies.values().stream()
                .filter(cookie -> cookie.name().equals(name))
                .map(Cookie::value)
                .findFirst();
    }

    /** Puts a cookie into the browser, as somebody who is not its user would. */
    public void plant(String name, String value) {
        keep(name + "=" + value + "; Path=/");
    }

    /** All values that a cookie was given, the oldest first. */
    public List<String> valuesOf(String name) {
        return cookiesAsSet.stream()
                .filter(header -> header.startsWith(name + "="))
                .map(header -> header.split(";", 2)[0].substring(name.length() + 1))
                .toList();
    }

    /** The last header that set this cookie, with its attributes. */
    public String cookieAsSet(String name) {
        return cookiesAsSet.stream()
                .filter(header -> header.startsWith(name + "="))
                .reduce("", (before, after) -> after);
    }

    private HttpResponse<String> follow(HttpResponse<String> response) {
        var current = response;
        for (int i = 0; i < MOST_REDIRECTS && current.statusCode() / 100 == 3; i++) {
            var next = current.uri()
                    .resolve(current.headers().firstValue("Location").orElseThrow());
            current = send(request(next).GET().build());
        }
        return current;
    }

    private HttpRequest.Builder request(URI address) {
        var request = HttpRequest.newBuilder(address)
                .header("Accept", "text/html,application/json;q=0.9,*/*;q=0.8")
                .header("Accept-Language", languages);
        var sent = cookies.values().stream()
                .filter(cookie -> cookie.goesTo(address.getPath()))
                .sorted(Comparator.comparing((Cookie cookie) -> cookie.path().length())
                        .reversed())
                .map(cookie -> cookie.name() + "=" + cookie.value())
                .collect(Collectors.joining("; "));
        if (!sent.isEmpty()) {
            request.header("Cookie", sent);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new IllegalStateException(request.method() + " " + request.uri() + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + request.uri(), e);
        }
    }

    private void keep(String header) {
        cookiesAsSet.add(header);
        var pair = header.split(";", 2)[0];
        int equals = pair.indexOf('=');
        var name = pair.substring(0, equals).strip();
        var value = pair.substring(equals + 1).strip();
        var found = COOKIE_PATH.matcher(header);
        var path = found.find() ? found.group(1) : "/";
        if (value.isEmpty()
                || value.equals("\"\"")
                || MAX_AGE_ZERO.matcher(header).find()) {
            cookies.remove(path + " " + name);
        } else {
            cookies.put(path + " " + name, new Cookie(name, value, path));
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
