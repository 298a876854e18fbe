package org.ciep.delegation.imports;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.ciep.imports.CheckedList;
import org.ciep.imports.HeaderFinder;
import org.ciep.imports.ListCheck;
import org.ciep.imports.ListFile;
import org.ciep.imports.ListLayout;
import org.ciep.imports.SampleFiles;

/** Lists of members for the tests. */
final class MemberLists {

    private MemberLists() {}

    static ListLayout found(byte[] file) {
        return HeaderFinder.find(ListFile.read(file), MemberForm.INSTANCE);
    }

    static CheckedList checked(byte[] file) {
        return ListCheck.check(found(file), Map.of(), SampleFiles.TODAY);
    }

    static CheckedList checkedCsv(String text) {
        return checked(text.getBytes(StandardCharsets.UTF_8));
    }
}
