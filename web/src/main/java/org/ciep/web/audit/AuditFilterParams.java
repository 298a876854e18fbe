package org.ciep.web.audit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditFilter;
import org.ciep.audit.AuditObject;
import org.ciep.web.Parameters;
import org.jspecify.annotations.Nullable;

/** The filter of the trail as it stands in the address. */
public class AuditFilterParams {

    @QueryParam("objectKind")
    @Nullable
    String objectKind;

    @QueryParam("object")
    @Size(min = 1, max = 60)
    @Nullable
    String object;

    @QueryParam("action")
    @Size(max = 40)
    List<String> actions = List.of();

    @QueryParam("actor")
    @Size(min = 1, max = 100)
    @Nullable
    String actor;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    AuditFilter filter() {
        return new AuditFilter(
                Parameters.constant(AuditObject.Kind.class, objectKind),
                object,
                Parameters.constants(AuditAction.class, actions),
                actor,
                Parameters.instant(from),
                Parameters.instant(to));
    }
}
