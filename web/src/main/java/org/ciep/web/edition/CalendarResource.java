package org.ciep.web.edition;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.LocalDate;
import org.ciep.edition.CalendarChange;
import org.ciep.edition.CalendarReader;
import org.ciep.edition.CalendarService;
import org.ciep.web.IdempotencyKey;
import org.ciep.web.Idempotent;
import org.ciep.web.IfMatch;
import org.ciep.web.Upload;
import org.jspecify.annotations.Nullable;

/** The calendar of working days, read by everybody, kept by administrators. */
@Path("/calendar/{year}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CalendarResource {

    @Inject
    CalendarReader reader;

    @Inject
    CalendarService calendar;

    @Inject
    Idempotent idempotent;

    @Context
    UriInfo uri;

    @PathParam("year")
    int year;

    @GET
    public Response getCalendar() {
        var view = reader.year(year);
        return Response.ok(CalendarJson.of(view))
                .tag(String.valueOf(view.version()))
                .build();
    }

    @POST
    @Path("days")
    public Response addCalendarDay(
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key, @NotNull @Valid CalendarDayJson request) {
        return idempotent.answer(key, request, () -> {
            var change = calendar.add(year, request.calendarDay());
            return answer(
                    Response.created(uri.getAbsolutePathBuilder()
                            .path(request.day().toString())
                            .build()),
                    change);
        });
    }

    @PUT
    @Path("days/{day}")
    public Response changeCalendarDay(
            @PathParam("day") DayParam day,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid CalendarDayNamedJson request) {
        return answer(Response.ok(), calendar.change(year, IfMatch.require(expected), request.on(day.date())));
    }

    @DELETE
    @Path("days/{day}")
    public Response removeCalendarDay(
            @PathParam("day") DayParam day, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        return answer(Response.ok(), calendar.remove(year, IfMatch.require(expected), day.date()));
    }

    @POST
    @Path("previews")
    public Response previewCalendarChange(@NotNull @Valid CalendarEditsJson request) {
        return answer(Response.ok(), calendar.preview(year, request.edits()));
    }

    @POST
    @Path("import-previews")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response previewCalendarImport(@NotNull InputStream body) {
        return answer(Response.ok(), calendar.previewImport(year, Upload.read(body, CalendarService.LARGEST_FILE)));
    }

    @POST
    @Path("imports")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response importCalendar(
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
            @NotNull InputStream body) {
        var file = Upload.read(body, CalendarService.LARGEST_FILE);
        return idempotent.answer(
                key, file, () -> answer(Response.ok(), calendar.importYear(year, IfMatch.require(expected), file)));
    }

    private static Response answer(Response.ResponseBuilder response, CalendarChange change) {
        return response.entity(CalendarChangeJson.of(change))
                .tag(String.valueOf(change.calendar().version()))
                .build();
    }

    /** A day in the path; what is none names nothing. */
    public record DayParam(LocalDate date) {

        /** For the REST layer, which answers 404 to what cannot be read. */
        public static DayParam valueOf(String text) {
            return new DayParam(LocalDate.parse(text));
        }
    }
}
