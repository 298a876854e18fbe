package org.ciep.it;

import java.net.URI;
import java.util.List;
import org.ciep.world.Browser;

/** What the ids of sessions are good for. */
final class SessionIds {

    private SessionIds() {}

    /** The API's answer to somebody who has nothing but this id. */
    static int status(URI node, String session) {
        var other = new Browser("en");
        other.plant("JSESSIONID", session);
        return other.ask(node.resolve("/api/session")).statusCode();
    }

    /** Ids that the session had on the way through a sign-on and that still open it, though they are not its last. */
    static List<String> stillValidAfterSignIn(URI node, String username) {
        var browser = new Browser("en");
        browser.signIn(node.resolve("/"), username);
        var last = browser.cookie("JSESSIONID").orElseThrow();
        var first = browser.valuesOf("JSESSIONID").get(0);
        if (status(node, last) != 200) {
            throw new IllegalStateException("The sign-on of " + username + " opened no session");
        }
        return status(node, first) == 200 ? List.of(first) : List.of();
    }
}
