package org.ciep.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.ciep.notification.CaseNotifications;
import org.ciep.web.IdempotencyKey;
import org.ciep.web.Idempotent;
import org.ciep.web.PageJson;
import org.ciep.web.PageParams;
import org.jspecify.annotations.Nullable;

/** Who was told of a case. */
@Path("/cases/{case}/notifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseNotificationsResource {

    @Inject
    CaseNotifications notifications;

    @Inject
    Idempotent idempotent;

    @GET
    public PageJson<CaseNotificationJson> listCaseNotifications(
            @PathParam("case") String reference, @BeanParam @Valid PageParams page) {
        return PageJson.of(notifications.of(reference, page.after(), page.limit()), CaseNotificationJson::of);
    }

    @POST
    @Path("{notification}/mails")
    public Response sendMailAgain(
            @PathParam("case") String reference,
            @PathParam("notification") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key) {
        return idempotent.answer(key, "", () -> Response.status(Response.Status.CREATED)
                .entity(CaseNotificationJson.of(notifications.sendAgain(reference, id)))
                .build());
    }
}
