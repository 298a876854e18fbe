package org.ciep.platform;

/** One text in the three languages of the platform. */
public record Texts(String zh, String en, String de) {

    /**
     * The text in one of them.
     *
     * @param language {@code zh-CN}, {@code en} or {@code de}; Chinese for every other one
     */
    public String in(String language) {
        return switch (language) {
            case "en" -> en;
            case "de" -> de;
            default -> zh;
        };
    }
}
