package org.grata.local.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Sums up the XML reports of Surefire and Failsafe. {@code ./grata test} runs this file from source,
 * so that there is a summary even when nothing could be built.
 */
public final class TestSummary {
    private int passed;
    private final List<String> failed = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();

    private TestSummary() {}

    /** Arguments: the root of the repository. Ends with 1 when a test failed. */
    public static void main(String[] arguments) throws IOException {
        TestSummary summary = of(Path.of(arguments[0]));
        summary.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        if (!summary.failed.isEmpty()) {
            System.exit(1);
        }
    }

    /** Every report under the root. */
    static TestSummary of(Path root) throws IOException {
        TestSummary summary = new TestSummary();
        try (Stream<Path> files = Files.walk(root, 6, new FileVisitOption[0])) {
            for (Path report : files.filter(TestSummary::isReport).sorted().toList()) {
                summary.add(report);
            }
        }
        return summary;
    }

    private static boolean isReport(Path file) {
        Path folder = file.getParent();
        String folderName = folder == null ? "" : folder.getFileName().toString();
        String name = file.getFileName().toString();
        return (folderName.equals("surefire-reports") || folderName.equals("failsafe-reports"))
                && name.startsWith("TEST-")
                && name.endsWith(".xml");
    }

    private void add(Path report) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(report.toFile());
            NodeList cases = document.getElementsByTagName("testcase");
            for (int i = 0; i < cases.getLength(); i++) {
                add((Element) cases.item(i));
            }
        } catch (SAXException | ParserConfigurationException e) {
            failed.add(report + ": the report is broken, its tests did not end");
        }
    }

    private void add(Element test) {
        String name = shortened(test.getAttribute("classname")) + "." + test.getAttribute("name");
        String failure = "";
        for (Node child = test.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                switch (element.getTagName()) {
                    case "skipped" -> {
                        skipped.add(name + reason(element));
                        return;
                    }
                    case "failure", "error" -> failure = reason(element);
                    default -> {
                        // Output of the test.
                    }
                }
            }
        }
        if (failure.isEmpty()) {
            passed++;
        } else {
            failed.add(name + failure);
        }
    }

    private static String shortened(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    private static String reason(Element outcome) {
        String message = outcome.getAttribute("message");
        String told = message.isEmpty() ? outcome.getTextContent() : message;
        return ": " + told.strip().lines().findFirst().orElse("no reason was told");
    }

    /** Failures and skipped tests by name, and the counts as the last line. */
    void print(PrintStream out) {
        failed.forEach(test -> out.println("FAILED   " + test));
        skipped.forEach(test -> out.println("skipped  " + test));
        out.println(passed + " passed, " + failed.size() + " failed, " + skipped.size() + " skipped");
    }
}
