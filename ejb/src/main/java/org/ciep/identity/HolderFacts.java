package org.ciep.identity;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ciep.identity.RealmAccounts.Holder;
import org.jspecify.annotations.Nullable;

/** Translates the realm's description of accounts. */
final class HolderFacts {

    private HolderFacts() {}

    /** One entry for each account, with all its roles of the platform. */
    static Collection<OfficialFacts> of(RealmAccounts.Reading reading) {
        return reading.holders().stream()
                .collect(Collectors.groupingBy(
                        holder -> holder.account().getString("username"), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(holders -> facts(holders, reading.readAt()))
                .toList();
    }

    private static OfficialFacts facts(List<Holder> holders, Instant readAt) {
        var account = holders.get(0).account();
        var username = account.getString("username");
        var caller = new CallerIdentity(
                username,
                DisplayNames.of(account.getString("lastName", ""), account.getString("firstName", ""), username),
                roles(holders),
                attribute(account, "unit"),
                attribute(account, "organisation"));
        return new OfficialFacts(
                caller,
                orNull(account.getString("email", "")),
                Languages.of(attribute(account, "locale")),
                account.getBoolean("enabled", false),
                readAt);
    }

    private static Set<String> roles(List<Holder> holders) {
        return holders.stream().map(Holder::role).collect(Collectors.toSet());
    }

    private static @Nullable String attribute(JsonObject account, String name) {
        var attributes = account.getJsonObject("attributes");
        var values = attributes == null ? null : attributes.getJsonArray(name);
        return values == null || values.isEmpty() ? null : orNull(values.getString(0));
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
