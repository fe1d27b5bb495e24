package org.ozonenet.twinning.evidence;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.twinning.ChainHash;
import org.ozonenet.twinning.enquiries.StepChain;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An evidence file taken apart: what was signed, and its signature.
 *
 * @param content as it was signed, byte by byte: a line of JSON, or a PDF file
 * @param signature detached, in compact form
 */
public record EvidenceForm(byte[] content, String signature) {

    /** Before the signature of a PDF file. */
    static final String SEAL = "%ozonenet-seal ";

    private static final String PDF = "%PDF-";
    private static final int LARGEST = 8_000_000;

    /** Empty for what cannot be an evidence file. Every byte of the file counts: nothing is stripped or repaired. */
    public static Optional<EvidenceForm> read(byte[] file) {
        if (file.length > LARGEST || file.length < 3 || file[file.length - 1] != '\n') {
            return Optional.empty();
        }
        var cut = file.length - 2;
        while (cut >= 0 && file[cut] != '\n') {
            cut--;
        }
        if (cut < 0) {
            return Optional.empty();
        }
        var last = new String(file, cut + 1, file.length - cut - 2, StandardCharsets.ISO_8859_1);
        if (isPdf(file)) {
            return last.startsWith(SEAL)
                    ? signed(Arrays.copyOf(file, cut + 1), last.substring(SEAL.length()))
                    : Optional.empty();
        }
        for (var i = 0; i < cut; i++) {
            if (file[i] == '\n') {
                return Optional.empty();
            }
        }
        return signed(Arrays.copyOf(file, cut), last);
    }

    /**
     * Whether each step carries the hash that it has to, and names that of the step before. A PDF file, which is signed
     * as a whole and printed from such steps, is not looked into.
     */
    public boolean isChained() {
        if (isPdf(content)) {
            return true;
        }
        try {
            var root = JsonMapper.shared().readTree(content);
            if (!root.path("format").asString("").equals(EvidenceContent.FORMAT)) {
                return false;
            }
            return root.has("incident") ? isIncident(root) : isEnquiry(root);
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private static boolean isEnquiry(JsonNode root) {
        var chain = new StepChain(root.path("enquiry").asString(""));
        for (var step : root.path("steps")) {
            if (!chain.follows(
                    step.path("number").asInt(0),
                    step.path("kind").asString(""),
                    step.path("at").asString(""),
                    step.path("person").asString(""),
                    step.path("function").asString(""),
                    step.path("side").asString(""),
                    facts(step.path("facts")),
                    step.path("previous").asString(""),
                    step.path("hash").asString(""))) {
                return false;
            }
        }
        return chain.length() > 0;
    }

    private static boolean isIncident(JsonNode root) {
        var before = ChainHash.BEGINNING;
        var number = 0;
        for (var step : root.path("steps")) {
            number++;
            var hash = ChainHash.of(
                    before,
                    root.path("incident").asString(""),
                    number,
                    step.path("kind").asString(""),
                    Instant.parse(step.path("at").asString("")),
                    new PersonId(step.path("person").asString("")),
                    Function.valueOf(step.path("function").asString("")),
                    new Iso2(step.path("side").asString("")),
                    facts(step.path("facts")));
            if (step.path("number").asInt(0) != number
                    || !step.path("previous").asString("").equals(before)
                    || !step.path("hash").asString("").equals(hash)) {
                return false;
            }
            before = hash;
        }
        return number > 0;
    }

    private static Optional<EvidenceForm> signed(byte[] content, String signature) {
        return signature.matches("[A-Za-z0-9_-]+\\.\\.[A-Za-z0-9_-]+")
                ? Optional.of(new EvidenceForm(content, signature))
                : Optional.empty();
    }

    private static boolean isPdf(byte[] bytes) {
        return new String(bytes, 0, Math.min(PDF.length(), bytes.length), StandardCharsets.ISO_8859_1).equals(PDF);
    }

    private static Map<String, String> facts(JsonNode node) {
        var facts = new TreeMap<String, String>();
        node.properties()
                .forEach(entry -> facts.put(entry.getKey(), entry.getValue().asString("")));
        return facts;
    }
}
