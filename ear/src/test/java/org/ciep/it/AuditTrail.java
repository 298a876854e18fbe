package org.ciep.it;

import org.ciep.world.ApiClient;

/** What an auditor finds. */
final class AuditTrail {

    private AuditTrail() {}

    /** How often this was done to the object, as far as one page tells. */
    static int records(String kind, String reference, String action) {
        return records(Users.client("auditor"), kind, reference, action);
    }

    /** The same, as this auditor's node tells it. */
    static int records(ApiClient auditor, String kind, String reference, String action) {
        return auditor.get("/audit-records?objectKind=" + kind + "&object=" + reference + "&action=" + action)
                .expect(200)
                .json()
                .getJsonArray("items")
                .size();
    }
}
