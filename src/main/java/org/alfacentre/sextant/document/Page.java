package org.alfacentre.sextant.document;

import java.util.Collection;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * An XHTML page in the making. Texts are put in as texts: whatever a name contains, it is shown as
 * it was typed.
 */
final class Page {

    /** An attribute of the element it is given to. */
    record Attribute(String name, String value) {}

    private final Document document;
    private final Element body;

    /** Title, language and description are what PDF/UA asks of a document. */
    Page(Locale language, String title, String description, String css) {
        document = empty();
        Element html = document.createElement("html");
        html.setAttribute("lang", language.getLanguage());
        body = document.createElement("body");
        html.appendChild(
                element(
                        "head",
                        element("title", title),
                        element("meta", is("name", "description"), is("content", description)),
                        element("meta", is("name", "subject"), is("content", description)),
                        element("style", css)));
        html.appendChild(body);
        document.appendChild(html);
    }

    static Attribute is(String name, String value) {
        return new Attribute(name, value);
    }

    static Attribute in(String cssClass) {
        return new Attribute("class", cssClass);
    }

    /** An element of texts, attributes, elements and collections of them; null is left out. */
    Element element(String name, Object... content) {
        Element element = document.createElement(name);
        for (Object part : content) {
            add(element, part);
        }
        return element;
    }

    Page with(Object... content) {
        for (Object part : content) {
            add(body, part);
        }
        return this;
    }

    Document document() {
        return document;
    }

    private void add(Element parent, Object part) {
        if (part instanceof Attribute attribute) {
            parent.setAttribute(attribute.name(), attribute.value());
        } else if (part instanceof Node node) {
            parent.appendChild(node);
        } else if (part instanceof Collection<?> parts) {
            parts.forEach(each -> add(parent, each));
        } else if (part != null) {
            parent.appendChild(document.createTextNode(printable(part.toString())));
        }
    }

    /** The paper's font has no narrow no-break space, and control characters are no text. */
    private static String printable(String text) {
        return text.replace('\u202F', '\u00A0').replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
