package org.alfacentre.sextant.testkit;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.ModulePage;
import org.alfacentre.sextant.axis.ViewSlot;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Pages and fragments parse; what is not listed nobody may open, what is listed is there. */
final class PagesAreListed implements Check {

    private static final String ROOT = "META-INF/resources";

    @Override
    public String name() {
        return "its pages parse and each says who may open it";
    }

    @Override
    public void run(BuiltModule module) {
        List<String> files = module.files(ROOT, ".xhtml");
        List<String> wrong = new ArrayList<>();
        files.stream()
                .map(file -> fault(file, module.text(file)))
                .filter(fault -> fault != null)
                .forEach(wrong::add);
        Set<String> there =
                files.stream()
                        .map(file -> file.substring(ROOT.length()))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = new TreeSet<>();
        module.beans(AxisModule.class)
                .forEach(bean -> bean.pages().stream().map(ModulePage::path).forEach(listed::add));
        there.stream()
                .filter(path -> !path.startsWith("/WEB-INF/") && !listed.contains(path))
                .forEach(path -> wrong.add(path + " is not in pages(): nobody may open it"));
        listed.stream()
                .filter(path -> !there.contains(path))
                .forEach(path -> wrong.add(path + " is in pages() and not in the jar"));
        module.beans(ViewSlot.class).stream()
                .map(ViewSlot::fragment)
                .filter(path -> !there.contains(path))
                .forEach(path -> wrong.add(path + " is a slot's fragment and not in the jar"));
        if (!wrong.isEmpty()) {
            throw new AssertionError(String.join("\n", wrong));
        }
    }

    private static String fault(String file, String text) {
        try {
            parser().parse(new InputSource(new StringReader(text)));
            return null;
        } catch (SAXException | IOException malformed) {
            return file + ": " + malformed.getMessage();
        }
    }

    private static DocumentBuilder parser() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler());
            return parser;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
