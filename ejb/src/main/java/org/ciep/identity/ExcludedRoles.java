package org.ciep.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Roles that one person never holds together: system administration, security and audit are separate. An auditor is neither
 * administrator nor decides anything; an administrator decides nothing.
 */
public final class ExcludedRoles {

    private static final List<Pair> PAIRS = pairs();

    private ExcludedRoles() {}

    private static List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        pairs.add(new Pair(Roles.AUDITOR, Roles.ADMINISTRATOR));
        for (var deciding :
                Roles.DECIDING.stream().sorted(Comparator.naturalOrder()).toList()) {
            pairs.add(new Pair(Roles.AUDITOR, deciding));
            pairs.add(new Pair(Roles.ADMINISTRATOR, deciding));
        }
        return List.copyOf(pairs);
    }

    /** The first excluded pair among these roles; empty if they may be held together. */
    public static Optional<Pair> among(Set<String> roles) {
        return PAIRS.stream()
                .filter(pair -> roles.contains(pair.first()) && roles.contains(pair.second()))
                .findFirst();
    }

    /** Two roles that exclude each other. */
    public record Pair(String first, String second) {}
}
