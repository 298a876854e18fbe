package org.ciep.person;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The surnames that are known, from {@code surnames.txt}. */
final class Surnames {

    private static final Set<String> SINGLE = new HashSet<>();
    private static final Set<String> COMPOUND = new HashSet<>();
    private static final Set<String> DOUBTFUL = new HashSet<>();
    private static final Set<String> HANGUL = new HashSet<>();

    static {
        lines("surnames.txt").forEach(Surnames::add);
    }

    private Surnames() {}

    static boolean isSingle(String surname) {
        return SINGLE.contains(surname);
    }

    static boolean isCompound(String surname) {
        return COMPOUND.contains(surname) || DOUBTFUL.contains(surname);
    }

    /** Whether it may as well be a surname of one character and the beginning of the given name. */
    static boolean isDoubtful(String surname) {
        return DOUBTFUL.contains(surname);
    }

    static boolean isHangul(String surname) {
        return HANGUL.contains(surname);
    }

    /** Every surname in Chinese characters. */
    static Set<String> chinese() {
        var all = new HashSet<>(SINGLE);
        all.addAll(COMPOUND);
        all.addAll(DOUBTFUL);
        return all;
    }

    private static void add(String line) {
        var colon = line.indexOf(':');
        var kind = line.substring(0, colon);
        var names = line.substring(colon + 1).strip();
        switch (kind) {
            case "single" -> names.codePoints().forEach(character -> SINGLE.add(Character.toString(character)));
            case "compound" -> COMPOUND.addAll(List.of(names.split(" ")));
            case "doubtful" -> DOUBTFUL.addAll(List.of(names.split(" ")));
            case "hangul" -> HANGUL.addAll(List.of(names.split(" ")));
            default -> throw new IllegalStateException("surnames.txt has a line of unknown kind: " + kind);
        }
    }

    static List<String> lines(String resource) {
        var stream = Objects.requireNonNull(Surnames.class.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
