package org.ciep.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Jakarta RESTful Web Services 3.1, section 3.7.2: first a resource is chosen, the one whose path has most literal characters among those
 * with which the address begins; only then a method of it. A resource with a longer path hides what others serve below it.
 */
@DisplayName("A resource")
class ResourcePathsTest {

    private static final String PARAMETER = "\\{[^/]+}";
    private static final List<String> ROOTS = ServedOperations.resources().stream()
            .map(ResourcePathsTest::root)
            .distinct()
            .sorted(Comparator.comparingInt(ResourcePathsTest::literals).reversed())
            .toList();

    @Test
    void serves_what_its_methods_are_for() {
        for (var resource : ServedOperations.resources()) {
            ServedOperations.ofResource(resource).forEach(operation -> assertThat(chosen(operation.path()))
                    .as(operation.address())
                    .isEqualTo(root(resource)));
        }
    }

    @Test
    void is_not_chosen_where_one_with_a_longer_path_is_there() {
        assertThat(chosen("/editions/{edition}")).isEqualTo("/editions");
        assertThat(chosen("/editions/{edition}/delegations/{unit}")).isEqualTo("/editions/{edition}/delegations");
    }

    private static String chosen(String path) {
        var address = path.replaceAll(PARAMETER, "1");
        return ROOTS.stream()
                .filter(root -> Pattern.matches(root.replaceAll(PARAMETER, "[^/]+") + "(/.*)?", address))
                .findFirst()
                .orElseThrow();
    }

    private static int literals(String root) {
        return root.replaceAll(PARAMETER, "").length();
    }

    private static String root(Class<?> resource) {
        return ServedOperations.path(resource.getAnnotation(Path.class));
    }
}
