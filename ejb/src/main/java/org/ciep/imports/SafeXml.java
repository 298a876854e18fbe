package org.ciep.imports;

import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ciep.imports.ImportRefused.Reason;

/**
 * Reads XML that strangers send: as a stream, without entities and document types, and with the JDK's own parser, whatever
 * else lies on the class path.
 */
final class SafeXml {

    private SafeXml() {}

    /** Calls for every element's start, every element's end and every piece of text. */
    static void read(InputStream stream, Consumer<XMLStreamReader> event) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new ImportRefused(Reason.ENTITY);
        });
        try {
            var reader = factory.createXMLStreamReader(stream);
            while (reader.hasNext()) {
                if (isForbidden(reader.next())) {
                    throw new ImportRefused(Reason.ENTITY);
                }
                event.accept(reader);
            }
        } catch (XMLStreamException malformed) {
            throw new ImportRefused(Reason.DAMAGED);
        }
    }

    private static boolean isForbidden(int event) {
        return event == XMLStreamConstants.DTD
                || event == XMLStreamConstants.ENTITY_REFERENCE
                || event == XMLStreamConstants.ENTITY_DECLARATION;
    }
}
