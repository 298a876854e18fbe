package org.ciep.web.imports;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Workbooks as attachments. */
public final class Workbooks {

    /** The media type of XLSX. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Workbooks() {}

    /** @param name of the file, in ASCII */
    public static Response attachment(byte[] workbook, String name) {
        return Response.ok(workbook, TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
