package org.ciep.document;

import static org.ciep.document.HostileFile.CANARY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Files that are not what they are called, and names that are not what they look like. */
final class HostileDisguises {

    private static final String TYPE = "document-type";

    private static final List<String> NAMES = List.of(
            "photo\u202Egpj.exe",
            "\u202Aphoto.jpg",
            "a\u202Bb\u202Cc.jpg",
            "\u202Dphoto\u202C.jpg",
            "\u2066a\u2069.jpg",
            "\u2067a\u2068b.jpg",
            "\u200Ea\u200F.jpg",
            "\uFEFFa\u200B.jpg",
            "../../../etc/passwd",
            "..\\..\\boot.ini",
            "C:\\Users\\a\\photo.jpg",
            "/etc/shadow",
            "a\0.php\0.jpg",
            "a\r\nSet-Cookie: b.jpg",
            "a\";filename=\"b.exe",
            "a.html.jpg",
            "<script>alert(1)</script>.jpg",
            "%2e%2e%2fa.jpg",
            ".htaccess",
            "...",
            "",
            "   ",
            "a".repeat(5_000) + ".jpg",
            "\uD83D",
            "a\u2028b\u2029.jpg",
            "photo.jpg.exe",
            "\u0001\u0002\u007F\u0085.jpg");

    private final List<HostileFile> files = new ArrayList<>();

    private HostileDisguises() {}

    static List<HostileFile> all(String address) {
        var disguises = new HostileDisguises();
        disguises.otherTypes(address);
        disguises.otherBinaries();
        disguises.movedHeaders();
        disguises.sizes();
        disguises.names();
        return disguises.files;
    }

    private void otherTypes(String address) {
        var drawing = "<svg xmlns='http://www.w3.org/2000/svg' onload='fetch(\"" + address + "\")'><script>" + CANARY
                + "</script></svg>";
        Map.ofEntries(
                        Map.entry("photo.jpg", drawing),
                        Map.entry("photo.png", "<?xml version='1.0'?>" + drawing),
                        Map.entry("photo.jpeg", "<!DOCTYPE svg [<!ENTITY a SYSTEM '" + address + "'>]><svg>&a;</svg>"),
                        Map.entry("licence.jpg", "<!DOCTYPE html><script src='" + address + "'></script>"),
                        Map.entry("licence.png", "<html><img src='" + address + "'>"),
                        Map.entry("n.jpg", "From: a\nContent-Type: text/html\n\n<script>" + CANARY),
                        Map.entry("letter.pdf", "%!PS-Adobe-3.0\n(" + address + ") run"),
                        Map.entry("j.jpg", "#!/bin/sh\ncurl " + address),
                        Map.entry("l.pdf", "{\\rtf1 " + address + "}"),
                        Map.entry("m.pdf", "%FDF-1.2 " + address))
                .forEach(this::otherType);
    }

    private void otherBinaries() {
        Map.ofEntries(
                        Map.entry("licence.pdf", "PK\3\4 " + CANARY),
                        Map.entry("letter.jpg", "MZ\220\0 " + CANARY),
                        Map.entry("letter.png", "\177ELF" + CANARY),
                        Map.entry("a.jpg", "GIF89a" + CANARY),
                        Map.entry("b.jpg", "GIF89a/*PK\3\4*/=1;" + CANARY),
                        Map.entry("c.jpg", "BM" + CANARY),
                        Map.entry("d.jpg", "II*\0" + CANARY),
                        Map.entry("e.jpg", "RIFF\0\0\0\0WEBP" + CANARY),
                        Map.entry("f.jpg", "\0\0\0\30ftypheic" + CANARY),
                        Map.entry("g.jpg", "\0\0\1\0" + CANARY),
                        Map.entry("h.jpg", "8BPS" + CANARY),
                        Map.entry("i.jpg", "\u00ca\u00fe\u00ba\u00be" + CANARY),
                        Map.entry("k.pdf", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + CANARY),
                        Map.entry("o.jpg", "\u00ff\u00d8 " + CANARY),
                        Map.entry("p.png", "\u0089PNG\n\n\u001a\n" + CANARY))
                .forEach(this::otherType);
    }

    private void otherType(String name, String content) {
        refused("other type as " + name, name, TYPE, TestPictures.bytes(content));
    }

    private void movedHeaders() {
        var pdf = TestPdf.of("", "").plain();
        for (var before : List.of(" ", "\n", "\u00ef\u00bb\u00bf", "GIF89a", "<html>", "PK\3\4", "%")) {
            refused(
                    "PDF behind " + before.length() + " bytes: " + before.hashCode(),
                    "a.pdf",
                    TYPE,
                    TestPictures.joined(TestPictures.bytes(before), pdf));
        }
        refused(
                "picture behind a page",
                "a.jpg",
                TYPE,
                TestPictures.joined(TestPictures.bytes("<html>"), TestPictures.jpeg(9, 9)));
    }

    private void sizes() {
        refused("nothing", "a.jpg", "document-empty", new byte[0]);
        refused("one byte", "a.jpg", TYPE, new byte[1]);
        var large = Arrays.copyOf(TestPictures.jpeg(9, 9), UploadCleaning.LARGEST + 1);
        refused("one byte too many", "a.jpg", "document-too-large", large);
        refused("noughts", "a.jpg", TYPE, new byte[UploadCleaning.LARGEST]);
    }

    private void names() {
        var picture = TestPictures.jpeg(9, 9);
        for (var name : NAMES) {
            files.add(HostileFile.harmless("name of " + name.length() + " letters: " + name.hashCode(), name, picture));
        }
    }

    private void refused(String label, String fileName, String code, byte[] content) {
        files.add(HostileFile.refused(label, fileName, content, code));
    }
}
