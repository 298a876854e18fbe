package org.ciep.web.architecture;

import java.util.Set;
import java.util.TreeSet;

/** What the contract and the code have in common. */
final class Operations {

    private Operations() {}

    /**
     * One operation.
     *
     * @param id operation id, and name of the method
     * @param path below {@code /api}, parameters in braces
     * @param parameters each as place and name, for example {@code query:limit}
     */
    record Operation(String id, String method, String path, Set<String> parameters, boolean takesBody) {

        Operation {
            parameters = new TreeSet<>(parameters);
        }

        String address() {
            return method + " " + path;
        }
    }
}
