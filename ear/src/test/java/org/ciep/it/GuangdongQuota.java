package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import jakarta.json.JsonObject;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;

/** The places of Guangdong at an edition, and the table of all units in which they stand. */
record GuangdongQuota(int edition) {

    static JsonObject places(int places) {
        return object("places", places);
    }

    String table() {
        return "/editions/" + edition + "/quotas";
    }

    String path() {
        return table() + "/CN-GD";
    }

    /** As an auditor sees them. */
    JsonObject seen() {
        return Users.client("auditor").get(path()).expect(200).json();
    }

    String etag() {
        return Guangdong.ministry().get(path()).expect(200).etag();
    }

    /** The number that is there now is replaced. */
    Answer set(ApiClient official, int places) {
        return official.put(path(), places(places), etag());
    }

    /** The ministry replaces the number that it has seen. */
    Answer replace(String etag, int places) {
        return Guangdong.ministry().put(path(), places(places), etag);
    }
}
