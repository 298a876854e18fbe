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
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final List<String> cookiesAsSet = new ArrayList<>();
    private final String languages;

    public Browser(String languages) {
        this.languages = languages;
    }

    /** Opens an address, wherever it leads. */
    public HttpResponse<String> open(URI address) {
        return follow(send(request(address).GET().build()));
    }

    /** Asks without following a redirect. */
    public HttpResponse<String> ask(URI address) {
        return send(request(address).GET().build());
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
        return Optional.ofNullable(cookies.get(name));
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
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
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
        if (value.isEmpty() || header.toLowerCase(java.util.Locale.ROOT).contains("max-age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
