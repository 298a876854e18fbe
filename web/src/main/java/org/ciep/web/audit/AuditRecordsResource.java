package org.ciep.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ciep.audit.AuditReader;
import org.ciep.web.PageJson;
import org.ciep.web.PageParams;

/** The audit trail, for auditors and administrators. */
@Path("/audit-records")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditRecordsResource {

    @Inject
    AuditReader reader;

    @GET
    public PageJson<AuditRecordJson> listAuditRecords(
            @BeanParam @Valid AuditFilterParams filter, @BeanParam @Valid PageParams page) {
        return PageJson.of(reader.find(filter.filter(), page.after(), page.limit()), AuditRecordJson::of);
    }
}
