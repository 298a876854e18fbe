package org.ciep.person;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

@Label("A searchable text")
class NameGramsTest {

    @Property
    void has_the_grams_of_every_piece_of_it(@ForAll String given) {
        var searchable = "王" + given;
        var word = NameGrams.words(searchable);

        assertThat(word)
                .allSatisfy(piece -> assertThat(NameGrams.of(searchable)).containsAll(NameGrams.of(piece)));
    }
}
