package org.ciep.edition;

import jakarta.persistence.Embeddable;
import org.ciep.platform.Texts;

/** A text in three languages, as it is stored. */
@Embeddable
class StoredTexts {

    private String zh;
    private String en;
    private String de;

    protected StoredTexts() {}

    StoredTexts(Texts texts) {
        this.zh = texts.zh();
        this.en = texts.en();
        this.de = texts.de();
    }

    Texts texts() {
        return new Texts(zh, en, de);
    }
}
