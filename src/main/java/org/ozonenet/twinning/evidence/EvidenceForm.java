package org.ozonenet.twinning.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ozonenet.twinning.enquiries.StepChain;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An evidence file taken apart: the line that was signed, and its signature.
 *
 * @param content as it was signed, byte by byte
 * @param signature detached, in compact form
 */
public record EvidenceForm(byte[] content, String signature) {

    private static final int LARGEST = 8_000_000;

    /** Empty for what cannot be an evidence file. Every byte of the file counts: nothing is stripped or repaired. */
    public static Optional<EvidenceForm> read(byte[] file) {
        if (file.length > LARGEST || file.length < 3 || file[file.length - 1] != '\n') {
            return Optional.empty();
        }
        var cut = -1;
        for (var i = 0; i < file.length - 1; i++) {
            if (file[i] == '\n') {
                if (cut >= 0) {
                    return Optional.empty();
                }
                cut = i;
            }
        }
        if (cut < 0) {
            return Optional.empty();
        }
        var content = java.util.Arrays.copyOf(file, cut);
        var signature = new String(file, cut + 1, file.length - cut - 2, StandardCharsets.US_ASCII);
        return signature.matches("[A-Za-z0-9_-]+\\.\\.[A-Za-z0-9_-]+")
                ? Optional.of(new EvidenceForm(content, signature))
                : Optional.empty();
    }

    /** Whether each step carries the hash that it has to, and names that of the step before. */
    public boolean isChained() {
        try {
            var root = JsonMapper.shared().readTree(content);
            if (!root.path("format").asString("").equals(EvidenceFiles.FORMAT)) {
                return false;
            }
            var enquiry = root.path("enquiry").asString("");
            var chain = new StepChain(enquiry);
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
        } catch (JacksonException | IllegalArgumentException e) {
            return false;
        }
    }

    private static Map<String, String> facts(JsonNode node) {
        var facts = new TreeMap<String, String>();
        node.properties()
                .forEach(entry -> facts.put(entry.getKey(), entry.getValue().asString("")));
        return facts;
    }
}
