package org.ciep.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The realm's accounts, read through its administration interface as the client {@code ciep-directory}, whose service account may
 * look at users and nothing else.
 */
@Dependent
class RealmAccounts {

    private static final int PAGE = 200;

    private final RealmClient realm = RealmClient.named("ciep-directory", "CIEP_DIRECTORY_CLIENT_SECRET");

    /**
     * What the realm says now.
     *
     * @param holders for each role, the accounts that hold it
     * @param readAt the moment before the first was read, by the realm's clock
     */
    record Reading(List<Holder> holders, Instant readAt) {}

    /** An account, as the realm describes it, and one of its roles. */
    record Holder(String role, JsonObject account) {}

    /** Everybody who holds a role of the platform; an {@link IOException} if the realm does not tell. */
    Reading read() throws IOException {
        var token = realm.token();
        requireOk(token.status());
        var holders = new ArrayList<Holder>();
        for (var role : Roles.ALL.stream().sorted().toList()) {
            readHolders(role, token, holders);
        }
        return new Reading(holders, Instant.ofEpochSecond(token.issuedAt()));
    }

    private void readHolders(String role, RealmClient.Token token, List<Holder> holders) throws IOException {
        for (int first = 0, read = PAGE; read == PAGE; first += PAGE) {
            var answer = realm.get(
                    token, "/roles/" + role + "/users?briefRepresentation=false&max=" + PAGE + "&first=" + first);
            requireOk(answer.status());
            var accounts = answer.array().getValuesAs(JsonObject.class);
            accounts.forEach(account -> holders.add(new Holder(role, account)));
            read = accounts.size();
        }
    }

    private static void requireOk(int status) throws IOException {
        if (status != 200) {
            throw new IOException("The realm answered " + status);
        }
    }
}
