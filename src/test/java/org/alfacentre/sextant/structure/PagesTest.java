package org.alfacentre.sextant.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What every page and fragment keeps to. */
class PagesTest {

    private static final int LONGEST = 120;
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern KEY =
            Pattern.compile("\\bm(?:\\[|\\.(?:of|has)\\()'([a-z][A-Za-z0-9.-]*)'\\s*[\\],)]");
    private static final Pattern START_OF_KEY =
            Pattern.compile("\\bm\\['([^']+)'\\s*(?:\\.concat|\\+=)");
    private static final Pattern RELATIVE =
            Pattern.compile("<ui:(?:include|composition)[^>]*(?:src|template)=\"([^/#\"][^\"]*)\"");
    private static final Pattern INLINE_STYLE = Pattern.compile("\\s(style=\"[^\"]*\")");
    private static final Set<String> SPOKEN =
            Set.of("title", "alt", "aria-label", "placeholder", "label", "header", "emptyMessage");

    @Test
    void everyWordOfAPageIsWrittenInABundle() {
        Set<String> keys = Bundle.keys();

        assertThat(wrong(KEY, key -> !keys.contains(key))).isEmpty();
    }

    @Test
    void aKeyMadeOfPartsBeginsAsSomeKeysDo() {
        Set<String> keys = Bundle.keys();

        assertThat(
                        wrong(
                                START_OF_KEY,
                                start -> keys.stream().noneMatch(key -> key.startsWith(start))))
                .isEmpty();
    }

    @Test
    void noPageHoldsLiteralText() {
        List<String> literal = new ArrayList<>();
        for (Path page : SourceTree.pages()) {
            collect(parsed(page), SourceTree.shown(page), literal);
        }
        assertThat(literal).isEmpty();
    }

    @Test
    void noPageIsLong() {
        assertThat(SourceTree.pages())
                .filteredOn(page -> SourceTree.text(page).lines().count() > LONGEST)
                .isEmpty();
    }

    @Test
    void pathsOfFragmentsAreAbsolute() {
        assertThat(wrong(RELATIVE, path -> true)).isEmpty();
    }

    @Test
    void noStyleIsWrittenIntoAPage() {
        assertThat(wrong(INLINE_STYLE, style -> true)).isEmpty();
    }

    /** What the pattern finds in pages and is wrong, each with its page. */
    private static List<String> wrong(Pattern pattern, Predicate<String> isWrong) {
        List<String> wrong = new ArrayList<>();
        for (Path page : SourceTree.pages()) {
            pattern.matcher(SourceTree.text(page))
                    .results()
                    .map(it -> it.group(1))
                    .filter(isWrong)
                    .forEach(it -> wrong.add(SourceTree.shown(page) + ": " + it));
        }
        return wrong;
    }

    private static Document parsed(Path page) {
        String source = SourceTree.text(page).replaceFirst("<!DOCTYPE[^>]*>", "");
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            return builder.parse(new InputSource(new StringReader(source)));
        } catch (IOException | SAXException | ParserConfigurationException broken) {
            throw new AssertionError(SourceTree.shown(page), broken);
        }
    }

    private static void collect(Node node, String page, List<String> literal) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            note(node.getTextContent(), page, literal);
        }
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            if (SPOKEN.contains(attributes.item(i).getNodeName())) {
                note(attributes.item(i).getNodeValue(), page, literal);
            }
        }
        boolean code = "script".equals(node.getNodeName()) || "style".equals(node.getNodeName());
        NodeList children = node.getChildNodes();
        for (int i = 0; !code && i < children.getLength(); i++) {
            collect(children.item(i), page, literal);
        }
    }

    private static void note(String text, String page, List<String> literal) {
        String left = EXPRESSION.matcher(text).replaceAll("");
        if (left.codePoints().anyMatch(Character::isLetter)) {
            literal.add(page + ": " + left.strip());
        }
    }
}
