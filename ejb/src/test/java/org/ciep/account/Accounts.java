package org.ciep.account;

/** Accounts that tests ask for. */
final class Accounts {

    private Accounts() {}

    static NewAccount wanted(String name) {
        return new NewAccount("ORG-00017", "Muster GmbH", "erika@muster.example", name, "de");
    }
}
