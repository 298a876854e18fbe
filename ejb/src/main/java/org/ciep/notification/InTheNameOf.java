package org.ciep.notification;

/** What a mail to a deputy says about whom it is for, in the deputy's language. */
final class InTheNameOf {

    private InTheNameOf() {}

    static String sentence(String representedName, String language) {
        return switch (language) {
            case "en" -> "You are told this as the deputy of " + representedName + ".";
            case "de" -> "Sie erhalten diese Nachricht in Vertretung von " + representedName + ".";
            default -> "您作为" + representedName + "的代理人收到此通知。";
        };
    }
}
