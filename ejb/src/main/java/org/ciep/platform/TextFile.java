package org.ciep.platform;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text as spreadsheet programs write it, in China and elsewhere: the encoding is found, not asked for. */
public final class TextFile {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char MARK = '\ufeff';

    private TextFile() {}

    /** By its mark, which is left out; else as UTF-8 if it is that without an error, else as GB 18030. Empty if it is none. */
    public static Optional<String> read(byte[] file) {
        return decoded(file).map(TextFile::withoutMark);
    }

    private static Optional<String> decoded(byte[] file) {
        if (startsWith(file, 0xFE, 0xFF)) {
            return decoded(file, StandardCharsets.UTF_16BE);
        }
        if (startsWith(file, 0xFF, 0xFE)) {
            return decoded(file, StandardCharsets.UTF_16LE);
        }
        return decoded(file, StandardCharsets.UTF_8).or(() -> decoded(file, GB18030));
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        var strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return Optional.of(strict.decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length >= 2 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }
}
