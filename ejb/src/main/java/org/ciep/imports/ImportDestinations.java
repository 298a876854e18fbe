package org.ciep.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The destination of each kind of list. */
@Dependent
class ImportDestinations {

    private final Map<ImportKind, ImportDestination> byKind = new EnumMap<>(ImportKind.class);

    /** Looked up once: what is looked up lives as long as this does. */
    @Inject
    ImportDestinations(@Any Instance<ImportDestination> destinations) {
        destinations.forEach(destination -> byKind.put(destination.kind(), destination));
    }

    ImportDestination of(ImportTarget target) {
        return Objects.requireNonNull(
                byKind.get(target.kind()), () -> "No list of " + target.kind() + " goes anywhere");
    }

    ListForm form(ImportTarget target) {
        return of(target).form();
    }
}
