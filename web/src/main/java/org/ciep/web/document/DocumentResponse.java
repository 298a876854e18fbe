package org.ciep.web.document;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.ciep.document.DocumentContent;

/**
 * Serves a document so that no browser makes it a part of our pages: to be saved, of the type that is said and no other, without rights
 * where it is opened all the same, and kept nowhere on the way.
 */
public final class DocumentResponse {

    /** Of RFC 5987: what stands as it is in an extended parameter. */
    private static final String PLAIN = "!#$&+-.^_`|~";

    private DocumentResponse() {}

    public static Response of(DocumentContent content) {
        return Response.ok(content.bytes(), content.document().type().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition(content.document().name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** As of RFC 6266: the name in UTF-8, and before it one in ASCII for clients that do not know the extended form. */
    static String disposition(String name) {
        var simple = name.codePoints()
                .map(letter -> letter < 0x7F && letter >= ' ' && letter != '"' && letter != '\\' ? letter : '_')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return "attachment; filename=\"" + simple + "\"; filename*=UTF-8''" + extended(name);
    }

    private static String extended(String name) {
        var out = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = octet > 0 && (Character.isLetterOrDigit(octet) || PLAIN.indexOf(octet) >= 0);
            out.append(plain ? String.valueOf((char) octet) : String.format("%%%02X", octet));
        }
        return out.toString();
    }
}
