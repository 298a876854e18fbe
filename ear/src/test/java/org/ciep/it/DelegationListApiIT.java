package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ciep.world.ApiClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Guangdong's delegation is a draft; Beijing's waits at the ministry. */
@DisplayName("Over HTTP, the list of an edition's delegations")
class DelegationListApiIT {

    private final Guangdong guangdong = Guangdong.draftOf(1);
    private final String delegations = "/editions/" + guangdong.edition + "/delegations";

    DelegationListApiIT() {
        ProvinceCase.atTheMinistry(Users::client, guangdong.edition, "bj");
    }

    @Test
    void is_narrowed_by_state_and_unit_to_what_it_counts() {
        assertThat(units(Guangdong.ministry(), "")).containsExactly("CN-BJ", "CN-GD");
        assertThat(units(Guangdong.ministry(), "status=DRAFT")).containsExactly("CN-GD");
        assertThat(units(Guangdong.ministry(), "status=SUBMITTED")).containsExactly("CN-BJ");
        assertThat(units(Guangdong.ministry(), "status=DRAFT&status=SUBMITTED")).hasSize(2);
        assertThat(units(Guangdong.ministry(), "status=APPROVED")).isEmpty();
        assertThat(units(Guangdong.ministry(), "unit=CN-BJ")).containsExactly("CN-BJ");
        assertThat(units(Guangdong.ministry(), "unit=CN-SH")).isEmpty();
        assertThat(units(Guangdong.ministry(), "unit=CN-GD&status=SUBMITTED")).isEmpty();
    }

    @Test
    void tells_another_unit_nothing_of_a_name_in_it() {
        var entry = Json.createObjectBuilder(guangdong.entry("MEMBER"))
                .add("givenNative", "𠅤㛃")
                .build();
        Guangdong.editor().post(guangdong.path + "/members", entry).expect(201);
        var name = "q=" + URLEncoder.encode("𠅤㛃", StandardCharsets.UTF_8);

        assertThat(units(Guangdong.editor(), name)).containsExactly("CN-GD");
        assertThat(units(Users.client("editor.bj"), name)).isEmpty();
        assertThat(units(Users.client("approver.bj"), name + "&unit=CN-GD")).isEmpty();
    }

    /** Who guesses the id of a foreign object and asks for it below an address of the own unit. */
    @Test
    void has_nothing_of_another_unit_below_the_own_address() {
        var stranger = Users.client("editor.bj");
        var own = delegations + "/CN-BJ";
        var member =
                Guangdong.editor().get(guangdong.path + "/members").expect(200).json();
        var id = member.getJsonArray("items").getJsonObject(0).getString("id");
        var list = Guangdong.editor()
                .postList(guangdong.path + "/imports", "list.csv", Lists.csv(1).getBytes(StandardCharsets.UTF_8))
                .expect(201);

        assertThat(stranger.get(own).status()).isEqualTo(200);
        for (var address : List.of("/members/" + id, "/imports/" + Lists.id(list))) {
            assertThat(Guangdong.editor().get(guangdong.path + address).status())
                    .as(address)
                    .isEqualTo(200);
            assertThat(stranger.get(own + address).status()).as(address).isEqualTo(404);
        }
    }

    /** The units of the page, whose length is the total that it names. */
    private List<String> units(ApiClient reader, String query) {
        var page = reader.get(delegations + "?limit=50&" + query).expect(200).json();
        var items = page.getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(page.getInt("total")).as(query).isEqualTo(items.size());
        return items.stream().map(item -> item.getString("unit")).toList();
    }
}
