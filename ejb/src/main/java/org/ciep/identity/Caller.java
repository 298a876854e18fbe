package org.ciep.identity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;
import java.util.Set;

/**
 * The one who calls, from the request's token or as {@link ActingAs} says. Injectable everywhere. Every method but
 * {@link #isKnown()} fails with {@link IllegalStateException} where nobody is known: services are reached with a role only.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Caller {

    @Resource
    private SessionContext context;

    /** False for requests without a token and for timers that act as nobody. */
    public boolean isKnown() {
        return find().isPresent();
    }

    public CallerIdentity identity() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in, and no job acts as anybody"));
    }

    public String username() {
        return identity().username();
    }

    public String displayName() {
        return identity().displayName();
    }

    public Set<String> roles() {
        return identity().roles();
    }

    /** The code of the delegating unit; empty for roles without one. */
    public Optional<String> unit() {
        return Optional.ofNullable(identity().unit());
    }

    /** The code of the partner organisation; empty for roles without one. */
    public Optional<String> organisation() {
        return Optional.ofNullable(identity().organisation());
    }

    public boolean isInRole(String role) {
        return roles().contains(role);
    }

    private Optional<CallerIdentity> find() {
        return ActingAs.current().or(this::signedIn);
    }

    private Optional<CallerIdentity> signedIn() {
        return CallerFromToken.of(context.getCallerPrincipal()).map(SignOn::caller);
    }
}
