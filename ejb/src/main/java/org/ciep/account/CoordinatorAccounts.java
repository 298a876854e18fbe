package org.ciep.account;

import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ciep.identity.RealmClient;
import org.ciep.identity.RealmClient.Answer;
import org.ciep.identity.RealmClient.Token;
import org.ciep.identity.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Coordinators' accounts in the realm, changed as the client {@code ciep-accounts}. Whatever is asked for may be asked for again, after
 * a crash at any point as well: it looks at what is there, does what is missing, and ends in the same state. An account with a role of
 * an official is never touched.
 */
@Dependent
class CoordinatorAccounts {

    /** The invitation's link holds for three days, over a weekend. */
    private static final String INVITATION = "/execute-actions-email?client_id=ciep-console&lifespan=259200";

    private static final List<String> ON_FIRST_SIGN_IN = List.of("UPDATE_PASSWORD", "VERIFY_EMAIL");

    /** Characters that the realm refuses in names ({@code person-name-prohibited-characters} of its user profile). */
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]+");

    private static final int LONGEST_NAME = 100;

    private final RealmClient realm;

    CoordinatorAccounts() {
        this(RealmClient.named("ciep-accounts", "CIEP_ACCOUNTS_CLIENT_SECRET"));
    }

    CoordinatorAccounts(RealmClient realm) {
        this.realm = realm;
    }

    /**
     * Sees to it that there is an enabled account for the address, with the organisation's claim and the role.
     *
     * @param mark by which the user name differs from those of the organisation's other accounts
     */
    Provided provide(NewAccount wanted, String mark) throws AccountFailure {
        var token = token();
        var found = users(token, "email=" + RealmClient.encoded(address(wanted)) + "&exact=true");
        if (found.isEmpty()) {
            var account = create(token, wanted, mark);
            giveRole(token, account, Set.of());
            return new Provided(account, true);
        }
        var user = found.get(0);
        var account = user.getString("id");
        var roles = roles(token, account);
        requireOurs(user, roles, wanted.organisation());
        giveRole(token, account, roles);
        switchTo(token, user, true);
        return new Provided(account, isWithoutPassword(user));
    }

    /**
     * An account that is there.
     *
     * @param id the realm's
     * @param awaitsInvitation whether nobody has set a password yet
     */
    record Provided(String id, boolean awaitsInvitation) {}

    private static boolean isWithoutPassword(JsonObject user) {
        var actions = user.getJsonArray("requiredActions");
        return actions != null && actions.getValuesAs(JsonString::getString).contains(ON_FIRST_SIGN_IN.get(0));
    }

    /** Sends the mail with the link under which the account's holder sets a password, and thereby shows that the address is right. */
    void invite(String account) throws AccountFailure {
        var actions = Json.createArrayBuilder(ON_FIRST_SIGN_IN).build();
        var answer = send(token(), "PUT", "/users/" + account + INVITATION, actions);
        if (answer.status() == 500) {
            throw new AccountFailure(AccountProblem.MAIL_NOT_SENT);
        }
        required(answer);
    }

    /** Closes all the organisation's accounts and ends their sessions. */
    void disable(String organisation) throws AccountFailure {
        var token = token();
        for (var user : coordinators(token, organisation)) {
            switchTo(token, user, false);
            required(send(token, "POST", "/users/" + user.getString("id") + "/logout", null));
        }
    }

    private List<JsonObject> coordinators(Token token, String organisation) throws AccountFailure {
        var users = new ArrayList<JsonObject>();
        for (var user : users(token, "q=" + RealmClient.encoded("organisation:" + organisation) + "&max=100")) {
            if (organisation.equals(organisationOf(user)) && !isOfficial(roles(token, user.getString("id")))) {
                users.add(user);
            }
        }
        return users;
    }

    private String create(Token token, NewAccount wanted, String mark) throws AccountFailure {
        var username = "coordinator." + wanted.organisation().toLowerCase(Locale.ROOT) + "." + mark;
        var account = Json.createObjectBuilder()
                .add("username", username)
                .add("email", address(wanted))
                .add("emailVerified", false)
                .add("lastName", name(wanted))
                .add("enabled", true)
                .add("requiredActions", Json.createArrayBuilder(ON_FIRST_SIGN_IN))
                .add(
                        "attributes",
                        Json.createObjectBuilder()
                                .add("organisation", Json.createArrayBuilder().add(wanted.organisation()))
                                .add("locale", Json.createArrayBuilder().add(locale(wanted.language()))))
                .build();
        var answer = required(send(token, "POST", "/users", account));
        return answer.location().replaceAll(".*/", "");
    }

    /** Nobody becomes a coordinator with an account that is somebody else's, least of all an official's. */
    private static void requireOurs(JsonObject user, Set<String> roles, String organisation) throws AccountFailure {
        if (isOfficial(roles)) {
            throw new AccountFailure(AccountProblem.ACCOUNT_OF_OFFICIAL);
        }
        var found = organisationOf(user);
        if (found == null) {
            throw new AccountFailure(AccountProblem.ADDRESS_TAKEN);
        }
        if (!found.equals(organisation)) {
            throw new AccountFailure(AccountProblem.ACCOUNT_OF_OTHER_ORGANISATION);
        }
    }

    private static boolean isOfficial(Set<String> roles) {
        return roles.stream().anyMatch(role -> Roles.ALL.contains(role) && !role.equals(Roles.PARTNER_COORDINATOR));
    }

    private void giveRole(Token token, String account, Set<String> held) throws AccountFailure {
        if (held.contains(Roles.PARTNER_COORDINATOR)) {
            return;
        }
        var mappings = "/users/" + account + "/role-mappings/realm";
        var role = read(get(token, mappings + "/available")).getValuesAs(JsonObject.class).stream()
                .filter(available -> available.getString("name").equals(Roles.PARTNER_COORDINATOR))
                .findFirst()
                .orElseThrow(() -> new AccountFailure(AccountProblem.REALM_REFUSES));
        required(send(
                token, "POST", mappings, Json.createArrayBuilder().add(role).build()));
    }

    /** The whole account is sent back: the realm takes what is left out for empty. */
    private void switchTo(Token token, JsonObject user, boolean enabled) throws AccountFailure {
        if (user.getBoolean("enabled", false) != enabled) {
            var changed = Json.createObjectBuilder(user).add("enabled", enabled).build();
            required(send(token, "PUT", "/users/" + user.getString("id"), changed));
        }
    }

    /** With those that come through groups and other roles. */
    private Set<String> roles(Token token, String account) throws AccountFailure {
        var names = new HashSet<String>();
        read(get(token, "/users/" + account + "/role-mappings/realm/composite"))
                .getValuesAs(JsonObject.class)
                .forEach(role -> names.add(role.getString("name")));
        return names;
    }

    List<JsonObject> users(Token token, String query) throws AccountFailure {
        return read(get(token, "/users?briefRepresentation=false&" + query)).getValuesAs(JsonObject.class);
    }

    private static @Nullable String organisationOf(JsonObject user) {
        var attributes = user.getJsonObject("attributes");
        var values = attributes == null ? null : attributes.getJsonArray("organisation");
        return values == null || values.isEmpty() ? null : values.getString(0);
    }

    /** The realm keeps addresses in lower case. */
    private static String address(NewAccount wanted) {
        return wanted.email().strip().toLowerCase(Locale.ROOT);
    }

    /** As far as the realm lets names be: without signs of programs, and not longer than its rules allow. */
    static String name(NewAccount wanted) {
        var allowed = NOT_IN_NAMES.matcher(wanted.name()).replaceAll(" ").strip();
        return allowed.codePointCount(0, allowed.length()) <= LONGEST_NAME
                ? allowed
                : allowed.substring(0, allowed.offsetByCodePoints(0, LONGEST_NAME));
    }

    private static String locale(String language) {
        return language.startsWith("zh") ? "zh-Hans" : language;
    }

    private Token token() throws AccountFailure {
        try {
            var token = realm.token();
            if (token.status() / 100 == 4) {
                throw new AccountFailure(AccountProblem.REALM_REFUSES);
            }
            requireGood(token.status());
            return token;
        } catch (IOException e) {
            throw new AccountFailure(AccountProblem.REALM_UNREACHABLE);
        }
    }

    private Answer get(Token token, String path) throws AccountFailure {
        try {
            return required(realm.get(token, path));
        } catch (IOException e) {
            throw new AccountFailure(AccountProblem.REALM_UNREACHABLE);
        }
    }

    private Answer send(Token token, String method, String path, @Nullable JsonStructure body) throws AccountFailure {
        try {
            return realm.send(token, method, path, body);
        } catch (IOException e) {
            throw new AccountFailure(AccountProblem.REALM_UNREACHABLE);
        }
    }

    private static JsonArray read(Answer answer) throws AccountFailure {
        try {
            return answer.array();
        } catch (IOException e) {
            throw new AccountFailure(AccountProblem.REALM_UNREACHABLE);
        }
    }

    private static Answer required(Answer answer) throws AccountFailure {
        requireGood(answer.status());
        return answer;
    }

    private static void requireGood(int status) throws AccountFailure {
        if (status / 100 != 2) {
            throw new AccountFailure(problem(status));
        }
    }

    static AccountProblem problem(int status) {
        return switch (status) {
            case 400 -> AccountProblem.DATA_REFUSED;
            case 401, 403 -> AccountProblem.REALM_REFUSES;
            case 404 -> AccountProblem.ACCOUNT_MISSING;
            case 409 -> AccountProblem.ADDRESS_TAKEN;
            default -> AccountProblem.REALM_UNREACHABLE;
        };
    }
}
