package org.ciep.web.security;

/**
 * Why a request goes no further. The texts are fixed: nothing of the request is repeated.
 *
 * @param status of HTTP
 * @param code stable, for translation
 * @param title an English sentence
 */
record Refusal(int status, String code, String title) {

    static final Refusal BAD_REQUEST = new Refusal(400, "bad-request", "The request cannot be read.");
    static final Refusal UNAUTHENTICATED = new Refusal(401, "unauthenticated", "Nobody is signed in.");
    static final Refusal FORBIDDEN = new Refusal(403, "forbidden", "You may not do this.");
    static final Refusal FOREIGN_ORIGIN =
            new Refusal(403, "foreign-origin", "A page of another origin may not do this.");
    static final Refusal EXCLUDED_ROLES =
            new Refusal(403, "excluded-roles", "Your account has roles that exclude each other.");
    static final Refusal NOT_FOUND = new Refusal(404, "not-found", "There is no such thing here.");
    static final Refusal METHOD_NOT_ALLOWED =
            new Refusal(405, "method-not-allowed", "This address does not know this method.");
    static final Refusal TOO_LARGE = new Refusal(413, "too-large", "The request is too large.");
    static final Refusal INTERNAL = new Refusal(500, "internal-error", "Something went wrong on the server.");

    /** The refusal for a status that the server itself answers. */
    static Refusal of(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 413 -> TOO_LARGE;
            default -> status < 500 ? BAD_REQUEST : INTERNAL;
        };
    }

    /** The problem document (RFC 9457). */
    String document() {
        return "{\"type\":\"urn:ciep:problem:" + code + "\",\"title\":\"" + title + "\",\"status\":" + status
                + ",\"code\":\"" + code + "\"}";
    }
}
