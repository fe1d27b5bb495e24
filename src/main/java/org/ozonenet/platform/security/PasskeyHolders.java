package org.ozonenet.platform.security;

import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.accounts.Passkeys;
import org.ozonenet.kernel.Id;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/** Whose passkeys there are, kept with the accounts. */
final class PasskeyHolders implements PublicKeyCredentialUserEntityRepository {

    private final Passkeys passkeys;

    PasskeyHolders(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return passkeys.holder(handle.toBase64UrlString())
                .map(PasskeyHolders::entity)
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String person) {
        return Id.isValid(person)
                ? passkeys.holder(new PersonId(person))
                        .map(PasskeyHolders::entity)
                        .orElse(null)
                : null;
    }

    @Override
    public void save(PublicKeyCredentialUserEntity holder) {
        passkeys.remember(new PersonId(holder.getName()), holder.getId().toBase64UrlString());
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("An account keeps its handle");
    }

    static PublicKeyCredentialUserEntity entity(Passkeys.Holder holder) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .name(holder.person().value())
                .id(Bytes.fromBase64(holder.handle()))
                .displayName("OzoneNet")
                .build();
    }
}
