package org.ciep.it;

/** What an auditor finds. */
final class AuditTrail {

    private AuditTrail() {}

    /** How often this was done to the object, as far as one page tells. */
    static int records(String kind, String reference, String action) {
        return Users.client("auditor")
                .get("/audit-records?objectKind=" + kind + "&object=" + reference + "&action=" + action)
                .expect(200)
                .json()
                .getJsonArray("items")
                .size();
    }
}
