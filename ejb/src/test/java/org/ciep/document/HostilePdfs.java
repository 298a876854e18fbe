package org.ciep.document;

import static org.ciep.document.HostileFile.CANARY;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** PDFs that act, each written plainly and with its objects packed. */
final class HostilePdfs {

    private final String address;
    private final List<HostileFile> files = new ArrayList<>();

    /** @param address of a server that waits for a call */
    private HostilePdfs(String address) {
        this.address = address;
    }

    static List<HostileFile> all(String address) {
        var pdfs = new HostilePdfs(address);
        pdfs.scripts();
        pdfs.scriptsOfPages();
        pdfs.otherScripts();
        pdfs.actions();
        pdfs.attachments();
        pdfs.formsAndMedia();
        pdfs.outside();
        pdfs.takenAway();
        return pdfs.files;
    }

    private void scripts() {
        var script = script();
        refused("script when it is opened", "document-script", TestPdf.of("/OpenAction " + script, ""));
        refused(
                "script behind a reference",
                "document-script",
                TestPdf.of("/OpenAction 9 0 R", "").object(9, script));
        refused(
                "script in a name tree",
                "document-script",
                TestPdf.of("/Names << /JavaScript 9 0 R >>", "")
                        .object(9, "<< /Kids [ 10 0 R ] >>")
                        .object(10, "<< /Limits [ (a) (a) ] /Names [ (a) 11 0 R ] >>")
                        .object(11, script));
        refused("script when it is closed", "document-script", TestPdf.of("/AA << /WC " + script + " >>", ""));
        refused(
                "script when a page is opened",
                "document-script",
                TestPdf.of("", "/AA << /O 9 0 R >>").object(9, script));
    }

    private void scriptsOfPages() {
        var script = script();
        refused("script in a link", "document-script", link("/A " + script));
        refused(
                "script of a field",
                "document-script",
                TestPdf.of("/AcroForm << /Fields [ 9 0 R ] /CO [ 9 0 R ] >>", "/Annots [ 9 0 R ]")
                        .object(
                                9,
                                "<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /Rect [ 0 0 9 9 ] /AA << /K " + script
                                        + " >> >>"));
        refused(
                "script with a name in other letters",
                "document-script",
                link("/A << /S /J#61vaScript /J#53 (" + CANARY + ") >>"));
    }

    private String script() {
        return "<< /S /JavaScript /JS (app.launchURL\\('" + address + "'\\) " + CANARY + ") >>";
    }

    private void otherScripts() {
        var script = script();
        refused(
                "script in a stream",
                "document-script",
                TestPdf.of("/OpenAction << /S /JavaScript /JS 9 0 R >>", "").stream(
                        9, "", ("app.alert(1) " + CANARY).getBytes(StandardCharsets.US_ASCII)));
        refused(
                "script that follows a harmless action",
                "document-script",
                link("/A << /S /GoTo /D [ 3 0 R /Fit ] /Next [ << /S /GoTo /D [ 3 0 R /Fit ] /Next " + script
                        + " >> ] >>"));
        refused(
                "script in an outline",
                "document-script",
                TestPdf.of("/Outlines 9 0 R", "")
                        .object(9, "<< /Type /Outlines /First 10 0 R /Last 10 0 R /Count 1 >>")
                        .object(10, "<< /Title (a) /Parent 9 0 R /A " + script + " >>"));
        refused("script of a film", "document-script", link("/A << /S /Rendition /OP 0 /JS (" + CANARY + ") >>"));
        refused(
                "program in PostScript",
                "document-script",
                TestPdf.of("", "/Resources << /XObject << /X 9 0 R >> >>").stream(
                        9, "/Type /XObject /Subtype /PS", "(x) run".getBytes(StandardCharsets.US_ASCII)));
    }

    private void actions() {
        refused("program to be launched", "document-action", link("/A << /S /Launch /F (" + address + ") >>"));
        refused(
                "program to be launched at once",
                "document-action",
                TestPdf.of("/OpenAction << /S /Launch /Win << /F (cmd.exe) /P (/c start " + address + ") >> >>", ""));
        refused(
                "other document",
                "document-action",
                link("/A << /S /GoToR /D [ 0 /Fit ] /F << /Type /Filespec /FS /URL /F (" + address + ") >> >>"));
        refused("document inside", "document-action", link("/A << /S /GoToE /D (a) /T << /R /C /N (a) >> >>"));
        refused(
                "form that is sent",
                "document-action",
                link("/A << /S /SubmitForm /F << /FS /URL /F (" + address + ") >> >>"));
        refused("data that are fetched", "document-action", link("/A << /S /ImportData /F (" + address + ") >>"));
        refused(
                "address that is called at once",
                "document-action",
                TestPdf.of("/OpenAction << /S /URI /URI (" + address + ") >>", ""));
        refused("print at once", "document-action", TestPdf.of("/OpenAction << /S /Named /N /Print >>", ""));
        refused("action that nobody knows", "document-action", link("/A << /Type /Action /S /Teleport >>"));
        refused(
                "action when the mouse comes near",
                "document-action",
                link("/AA << /E << /S /URI /URI (" + address + ") >> >>"));
    }

    private void attachments() {
        var file = "<< /Type /Filespec /F (a.exe) /EF << /F 10 0 R >> >>";
        var program = ("MZ " + CANARY).getBytes(StandardCharsets.US_ASCII);
        refused(
                "file inside",
                "document-attachment",
                TestPdf.of("/Names << /EmbeddedFiles << /Names [ (a) 9 0 R ] >> >>", "").object(9, file).stream(
                        10, "/Type /EmbeddedFile", program));
        refused(
                "file as a note",
                "document-attachment",
                TestPdf.of(
                        "", "/Annots [ << /Type /Annot /Subtype" + " /FileAttachment /Rect [ 0 0 9 9 ] /FS 9 0 R >> ]")
                        .object(9, file)
                        .stream(10, "", program));
        refused(
                "file beside the page",
                "document-attachment",
                TestPdf.of("", "/AF [ 9 0 R ]").object(9, file).stream(10, "/Type /EmbeddedFile", program));
        refused("portfolio", "document-attachment", TestPdf.of("/Collection << /View /T >>", ""));
    }

    private void formsAndMedia() {
        var form = ("<xdp><script>" + CANARY + "</script></xdp>").getBytes(StandardCharsets.US_ASCII);
        refused(
                "form in XML",
                "document-form",
                TestPdf.of("/AcroForm << /Fields [] /XFA 9 0 R >>", "").stream(9, "", form));
        refused(
                "form in parts of XML",
                "document-form",
                TestPdf.of("/AcroForm << /Fields [] /XFA [ (template) 9 0 R ] >>", "").stream(9, "", form));
        for (var kind : List.of("Movie", "Sound", "Screen", "RichMedia", "3D")) {
            refused(
                    "note of kind " + kind,
                    "document-media",
                    TestPdf.of("", "/Annots [ << /Type /Annot /Subtype /" + kind + " /Rect [ 0 0 9 9 ] >> ]"));
        }
        refused("film that is played", "document-media", link("/A << /S /Movie /T (a) >>"));
        refused("sound that is played", "document-media", link("/A << /S /Sound /Sound 9 0 R >>"));
    }

    private void outside() {
        refused(
                "page from elsewhere",
                "document-external",
                TestPdf.of("", "/Resources << /XObject << /X 9 0 R >> >>").stream(
                        9,
                        "/Type /XObject /Subtype /Form /BBox [ 0 0 9 9 ] /F << /FS /URL /F (" + address + ") >>",
                        new byte[] {' '}));
        refused(
                "form from elsewhere",
                "document-external",
                TestPdf.of("", "/Resources << /XObject << /X 9 0 R >> >>").stream(
                        9,
                        "/Type /XObject /Subtype /Form /BBox [ 0 0 9 9 ] /Ref << /F (" + address + ") /Page 0 >>",
                        new byte[] {' '}));
        for (var kind : List.of(
                "/Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O (x) /U (x)",
                "/Filter /Adobe.PubSec /V 4",
                "/Filter /Nobody /V 1")) {
            refused(
                    "encrypted: " + kind,
                    "document-encrypted",
                    TestPdf.of("", "").object(9, "<< " + kind + " >>").trailer("/Encrypt 9 0 R /ID [ <00> <00> ]"));
        }
    }

    private void takenAway() {
        harmless("link into the net", link("/A << /S /URI /URI (" + address + CANARY + ") >>"));
        harmless("opens at its page", TestPdf.of("/OpenAction [ 3 0 R /Fit ]", ""));
        harmless(
                "author and title",
                TestPdf.of("", "").object(9, "<< /Author (" + CANARY + ") >>").trailer("/Info 9 0 R"));
        harmless(
                "metadata",
                TestPdf.of("/Metadata 9 0 R", "/Metadata 9 0 R /PieceInfo << /A (" + CANARY + ") >>").stream(
                        9, "/Type /Metadata /Subtype /XML", CANARY.getBytes(StandardCharsets.US_ASCII)));
        var photograph = TestPictures.withSegment(TestPictures.jpeg(64, 48), 0xE1, TestPictures.exifWithPosition(1));
        harmless(
                "photograph with its position",
                TestPdf.of("", "/Resources << /XObject << /X 9 0 R >> >>").stream(
                        9,
                        "/Type /XObject /Subtype /Image /Width 64 /Height 48 /ColorSpace /DeviceRGB /BitsPerComponent 8"
                                + " /Filter /DCTDecode",
                        photograph));
        harmless(
                "script that nothing leads to",
                TestPdf.of("", "").object(9, "<< /S /JavaScript /JS (" + CANARY + ") >>"));
        harmless(
                "signature",
                TestPdf.of(
                                "/AcroForm << /SigFlags 3 /Fields [ 9 0 R ] >> /Perms << /DocMDP 10 0 R >>",
                                "/Annots [ 9 0 R ]")
                        .object(9, "<< /Type /Annot /Subtype /Widget /FT /Sig /T (a) /Rect [ 0 0 9 9 ] /V 10 0 R >>")
                        .object(10, "<< /Type /Sig /Name (" + CANARY + ") /Contents <00> >>"));
    }

    private static TestPdf link(String entries) {
        return TestPdf.of("", "/Annots [ << /Type /Annot /Subtype /Link /Rect [ 0 0 9 9 ] " + entries + " >> ]");
    }

    private void refused(String label, String code, TestPdf pdf) {
        both(
                pdf,
                (way, content) ->
                        files.add(HostileFile.refused("PDF, " + way + ": " + label, "letter.pdf", content, code)));
    }

    private void harmless(String label, TestPdf pdf) {
        both(
                pdf,
                (way, content) -> files.add(HostileFile.harmless("PDF, " + way + ": " + label, "letter.pdf", content)));
    }

    private static void both(TestPdf pdf, BiConsumer<String, byte[]> use) {
        use.accept("plain", pdf.plain());
        use.accept("packed", pdf.packed());
    }
}
