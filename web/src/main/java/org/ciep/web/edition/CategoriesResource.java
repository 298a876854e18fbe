package org.ciep.web.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ciep.edition.Category;
import org.ciep.edition.CategoryDirectory;
import org.ciep.edition.CategoryService;
import org.ciep.edition.CategoryView;
import org.ciep.web.IfMatch;
import org.ciep.web.ListJson;
import org.jspecify.annotations.Nullable;

/** Categories with their zones and documents, read by everybody, changed by administrators. */
@Path("/categories")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CategoriesResource {

    @Inject
    CategoryDirectory directory;

    @Inject
    CategoryService categories;

    @GET
    public ListJson<CategoryJson> listCategories() {
        return new ListJson<>(
                directory.categories().stream().map(CategoryJson::of).toList());
    }

    @GET
    @Path("{category}")
    public Response getCategory(@PathParam("category") Category category) {
        return answer(directory.category(category));
    }

    @PUT
    @Path("{category}")
    public Response changeCategory(
            @PathParam("category") Category category,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid CategoryPlanJson request) {
        return answer(categories.change(category, IfMatch.require(expected), request.plan()));
    }

    private static Response answer(CategoryView category) {
        return Response.ok(CategoryJson.of(category))
                .tag(String.valueOf(category.version()))
                .build();
    }
}
