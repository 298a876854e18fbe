package org.ciep.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ciep.platform.Texts;
import org.jspecify.annotations.Nullable;

/** One text in the three languages. */
public record TextsJson(
        @NotBlank @Size(max = 200) String zh,
        @NotBlank @Size(max = 200) String en,
        @NotBlank @Size(max = 200) String de) {

    public static TextsJson of(Texts texts) {
        return new TextsJson(texts.zh(), texts.en(), texts.de());
    }

    /** Null stays null. */
    public static @Nullable TextsJson nullable(@Nullable Texts texts) {
        return texts == null ? null : of(texts);
    }

    public Texts texts() {
        return new Texts(zh, en, de);
    }
}
