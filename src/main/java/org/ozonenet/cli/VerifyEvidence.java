package org.ozonenet.cli;

import com.mongodb.client.MongoClients;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ozonenet.platform.store.EmbeddedStore;
import org.ozonenet.twinning.evidence.EvidenceForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says of an evidence file whether it is intact, without showing what it holds: 0 where it is, else 1. */
@Command(name = "verify", description = "Says whether an evidence file is intact.")
final class VerifyEvidence implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The evidence file.")
    private Path file = Path.of("");

    @Option(names = "--data", defaultValue = "data", description = "The data folder of a stopped portal, for its keys.")
    private Path data = Path.of("data");

    @Option(
            names = "--keys",
            description =
                    "The portal's public keys in a file, as /.well-known/jwks.json gives them; instead of --data.")
    private @Nullable Path keys;

    @Override
    public Integer call() throws IOException {
        var answer = answer(Files.readAllBytes(file));
        System.out.println(answer);
        return answer.startsWith("Intact") ? 0 : 1;
    }

    private String answer(byte[] bytes) throws IOException {
        var form = EvidenceForm.read(bytes).orElse(null);
        if (form == null) {
            return "Not intact: this has not the form of an evidence file.";
        }
        try {
            var signed = JWSObject.parse(form.signature(), new Payload(Base64URL.encode(form.content())));
            var name = signed.getHeader().getKeyID();
            var thumbprint = name == null ? "" : name.substring(name.lastIndexOf('/') + 1);
            var key = known().stream()
                    .filter(each -> thumbprint(each).equals(thumbprint))
                    .findFirst()
                    .orElse(null);
            if (key == null) {
                return "Not proven: signed with a key that is not among the portal's.";
            }
            var isSigned = JWSAlgorithm.ES256.equals(signed.getHeader().getAlgorithm())
                    && signed.verify(new ECDSAVerifier(key));
            return isSigned && form.isChained()
                    ? "Intact: signed by the portal, and each step follows from the one before."
                    : "Not intact: the file is not what was signed.";
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return "Not intact: the signature is no signature.";
        }
    }

    private List<ECKey> known() throws IOException, ParseException {
        var found = new ArrayList<ECKey>();
        if (keys != null) {
            JWKSet.parse(Files.readString(keys)).getKeys().stream()
                    .filter(ECKey.class::isInstance)
                    .map(ECKey.class::cast)
                    .forEach(found::add);
            return found;
        }
        try (var store = EmbeddedStore.inspect(data);
                var client = MongoClients.create(store.address())) {
            var seals = client.getDatabase(EmbeddedStore.DATABASE).getCollection("seals");
            for (var seal : seals.find()) {
                if (seal.get("withdrawnAt") == null && JWK.parse(seal.getString("publicPart")) instanceof ECKey key) {
                    found.add(key);
                }
            }
        }
        return found;
    }

    private static String thumbprint(ECKey key) {
        try {
            return key.computeThumbprint().toString();
        } catch (JOSEException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
