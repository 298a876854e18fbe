package org.ciep.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ciep.approval.RemedyOccasion;
import org.ciep.approval.RemedyTemplateNotFound;
import org.ciep.approval.RemedyTemplateView;
import org.ciep.approval.RemedyTemplates;
import org.ciep.web.IfMatch;
import org.ciep.web.Parameters;
import org.jspecify.annotations.Nullable;

/** What is said of legal remedies. */
@Path("/remedy-templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RemedyTemplatesResource {

    @Inject
    RemedyTemplates templates;

    @GET
    public RemedyTemplatesJson listRemedyTemplates() {
        return new RemedyTemplatesJson(
                templates.all().stream().map(RemedyTemplateJson::of).toList());
    }

    @GET
    @Path("{occasion}/{language}")
    public Response getRemedyTemplate(@PathParam("occasion") String occasion, @PathParam("language") String language) {
        return answer(templates.one(occasion(occasion), language));
    }

    @PUT
    @Path("{occasion}/{language}")
    public Response changeRemedyTemplate(
            @PathParam("occasion") String occasion,
            @PathParam("language") String language,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid RemedyTextJson request) {
        return answer(templates.change(occasion(occasion), language, request.wanted(), IfMatch.require(expected)));
    }

    @POST
    @Path("{occasion}/{language}/previews")
    public RemedyJson previewRemedyTemplate(
            @PathParam("occasion") String occasion,
            @PathParam("language") String language,
            @NotNull @Valid RemedyPreviewJson request) {
        return RemedyJson.given(
                templates.preview(occasion(occasion), language, request.wanted(), request.caseReference()));
    }

    private static RemedyOccasion occasion(String name) {
        return Parameters.named(RemedyOccasion.class, name, RemedyTemplateNotFound::new);
    }

    private static Response answer(RemedyTemplateView view) {
        return Response.ok(RemedyTemplateJson.of(view))
                .tag(String.valueOf(view.version()))
                .build();
    }
}
