package org.ozonenet.platform.security;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.accounts.Passkeys;
import org.ozonenet.access.accounts.StoredPasskey;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** The passkeys themselves, kept with the accounts. */
final class PasskeyRecords implements UserCredentialRepository {

    private final Passkeys passkeys;

    PasskeyRecords(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @Override
    public void delete(Bytes credential) {
        passkeys.remove(credential.toBase64UrlString());
    }

    @Override
    public void save(CredentialRecord record) {
        passkeys.save(
                record.getUserEntityUserId().toBase64UrlString(),
                new StoredPasskey(
                        record.getCredentialId().toBase64UrlString(),
                        record.getLabel(),
                        Base64.getUrlEncoder()
                                .encodeToString(record.getPublicKey().getBytes()),
                        record.getSignatureCount(),
                        record.isUvInitialized(),
                        record.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .collect(Collectors.toSet()),
                        record.isBackupEligible(),
                        record.isBackupState(),
                        text(record.getAttestationObject()),
                        text(record.getAttestationClientDataJSON()),
                        record.getCreated(),
                        record.getLastUsed()));
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return passkeys.find(credential.toBase64UrlString())
                .map(held -> record(held.holder().handle(), held.passkey()))
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        var holder = handle.toBase64UrlString();
        return passkeys.of(holder).stream().map(each -> record(holder, each)).toList();
    }

    private static CredentialRecord record(String handle, StoredPasskey stored) {
        var record = ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(stored.credential()))
                .userEntityUserId(Bytes.fromBase64(handle))
                .publicKey(new ImmutablePublicKeyCose(Base64.getUrlDecoder().decode(stored.publicKey())))
                .signatureCount(stored.signatureCount())
                .uvInitialized(stored.userVerified())
                .transports(stored.transports().stream()
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .backupEligible(stored.backupEligible())
                .backupState(stored.backedUp())
                .created(stored.created())
                .lastUsed(stored.lastUsed())
                .label(stored.label());
        if (stored.attestation() != null) {
            record.attestationObject(Bytes.fromBase64(stored.attestation()));
        }
        if (stored.clientData() != null) {
            record.attestationClientDataJSON(Bytes.fromBase64(stored.clientData()));
        }
        return record.build();
    }

    private static @Nullable String text(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.toBase64UrlString();
    }
}
