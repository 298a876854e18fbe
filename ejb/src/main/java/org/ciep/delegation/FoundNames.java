package org.ciep.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ciep.person.NameGrams;
import org.ciep.person.PersonName;

/** The names that a search found, a few for each delegation. */
@Dependent
class FoundNames {

    private static final int EACH = 3;

    private static final String FIND = """
            select d.id as delegation, m.family_native, m.given_native, m.family_latin, m.given_latin
            from delegation d cross join lateral (
              select * from member m
              where m.delegation_id = d.id and m.name_grams @> cast(:grams as text[])
                and (select bool_and(strpos(m.search_name, word) > 0) from unnest(cast(:words as text[])) as word)
              order by m.role_rank, m.sort_name, m.id limit :each) m
            where d.id = any (cast(:ids as uuid[]))
            order by d.id, m.role_rank, m.sort_name, m.id""";

    @Inject
    EntityManager entityManager;

    Map<UUID, List<String>> find(String query, Collection<UUID> delegations) {
        var words = NameGrams.words(query);
        if (words.isEmpty() || delegations.isEmpty()) {
            return Map.of();
        }
        var grams = words.stream().flatMap(word -> NameGrams.of(word).stream()).distinct();
        List<Tuple> rows = entityManager
                .createNativeQuery(FIND, Tuple.class)
                .setParameter("grams", grams.toArray(String[]::new))
                .setParameter("words", words.toArray(String[]::new))
                .setParameter("ids", delegations.toArray(UUID[]::new))
                .setParameter("each", EACH)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("delegation", UUID.class),
                        Collectors.mapping(FoundNames::displayed, Collectors.toList())));
    }

    private static String displayed(Tuple row) {
        return new PersonName(
                        row.get("family_native", String.class),
                        row.get("given_native", String.class),
                        row.get("family_latin", String.class),
                        row.get("given_latin", String.class))
                .displayed();
    }
}
