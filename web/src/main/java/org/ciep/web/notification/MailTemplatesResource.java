package org.ciep.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ciep.notification.MailKind;
import org.ciep.notification.MailPreview;
import org.ciep.notification.MailTemplateNotFound;
import org.ciep.notification.MailTemplateView;
import org.ciep.notification.MailTemplates;
import org.ciep.web.IfMatch;
import org.ciep.web.Parameters;
import org.jspecify.annotations.Nullable;

/** What mails say. */
@Path("/mail-templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MailTemplatesResource {

    @Inject
    MailTemplates templates;

    @Inject
    MailPreview preview;

    @GET
    public MailTemplatesJson listMailTemplates() {
        return new MailTemplatesJson(
                templates.all().stream().map(MailTemplateJson::of).toList());
    }

    @GET
    @Path("{kind}/{language}")
    public Response getMailTemplate(@PathParam("kind") String kind, @PathParam("language") String language) {
        return answer(templates.one(kind(kind), language));
    }

    @PUT
    @Path("{kind}/{language}")
    public Response changeMailTemplate(
            @PathParam("kind") String kind,
            @PathParam("language") String language,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid MailTextJson request) {
        return answer(templates.change(kind(kind), language, request.text(), IfMatch.require(expected)));
    }

    @DELETE
    @Path("{kind}/{language}")
    public Response resetMailTemplate(
            @PathParam("kind") String kind,
            @PathParam("language") String language,
            @HeaderParam("If-Match") @Nullable IfMatch expected) {
        return answer(templates.reset(kind(kind), language, IfMatch.require(expected)));
    }

    @POST
    @Path("{kind}/{language}/previews")
    public MailTextJson previewMailTemplate(
            @PathParam("kind") String kind,
            @PathParam("language") String language,
            @NotNull @Valid MailPreviewJson request) {
        return MailTextJson.of(preview.of(kind(kind), language, request.text().text(), request.caseReference()));
    }

    private static MailKind kind(String name) {
        return Parameters.named(MailKind.class, name, MailTemplateNotFound::new);
    }

    private static Response answer(MailTemplateView view) {
        return Response.ok(MailTemplateJson.of(view))
                .tag(String.valueOf(view.version()))
                .build();
    }
}
