package org.ciep.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.ciep.notification.NotificationService;
import org.ciep.web.PageJson;
import org.ciep.web.PageParams;

/** The caller's notifications. */
@Path("/notifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NotificationsResource {

    @Inject
    NotificationService notifications;

    @GET
    public PageJson<NotificationJson> listNotifications(
            @QueryParam("unread") @DefaultValue("false") boolean unread, @BeanParam @Valid PageParams page) {
        return PageJson.of(notifications.find(unread, page.after(), page.limit()), NotificationJson::of);
    }

    @GET
    @Path("unread")
    public UnreadJson countUnread() {
        return new UnreadJson(notifications.countUnread());
    }

    @POST
    @Path("readings")
    public UnreadJson readNotifications(@NotNull @Valid ReadingJson request) {
        return new UnreadJson(notifications.readAll(request.until()));
    }

    @POST
    @Path("{notification}/reading")
    public NotificationJson readNotification(@PathParam("notification") UUID id) {
        return NotificationJson.of(notifications.read(id));
    }
}
