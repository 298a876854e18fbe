package org.ciep.web.imports;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.ciep.imports.ImportView;

/** What is answered about imports of any kind of list. */
public final class ImportAnswers {

    private ImportAnswers() {}

    /** The import, with its version, in the reader's language. */
    public static Response of(Response.ResponseBuilder response, ImportView view, HttpHeaders headers) {
        return response.entity(ImportJson.of(view, Reader.language(headers)))
                .tag(String.valueOf(view.version()))
                .build();
    }

    /** A new import below the address that was asked. */
    public static Response created(ImportView view, UriInfo uri, HttpHeaders headers) {
        var address = uri.getAbsolutePathBuilder().path(view.id().toString()).build();
        return of(Response.created(address), view, headers);
    }
}
