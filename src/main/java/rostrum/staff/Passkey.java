package rostrum.staff;

import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Base64;

/** A key that lives in a colleague's device and signs them in. The house holds its public half only. */
@Entity
class Passkey {
    @Id
    private String credential = "";

    private String staff = "";

    private String handle = "";

    private String label = "";

    @Column(name = "public_key")
    private String publicKey = "";

    private long uses;

    @Column(name = "made_on")
    private LocalDate madeOn = LocalDate.EPOCH;

    protected Passkey() {}

    Passkey(RegistrationResult made, String staff, ByteArray handle, String label, LocalDate today) {
        this.credential = made.getKeyId().getId().getBase64Url();
        this.staff = staff;
        this.handle = handle.getBase64Url();
        this.label = label;
        this.publicKey = made.getPublicKeyCose().getBase64Url();
        this.uses = made.getSignatureCount();
        this.madeOn = today;
    }

    String staff() {
        return staff;
    }

    PasskeysPage.Key shown() {
        return new PasskeysPage.Key(credential, label, madeOn);
    }

    PublicKeyCredentialDescriptor descriptor() {
        return PublicKeyCredentialDescriptor.builder().id(bytes(credential)).build();
    }

    RegisteredCredential registered() {
        return RegisteredCredential.builder()
                .credentialId(bytes(credential))
                .userHandle(bytes(handle))
                .publicKeyCose(bytes(publicKey))
                .signatureCount(uses)
                .build();
    }

    static ByteArray bytes(String base64url) {
        return new ByteArray(Base64.getUrlDecoder().decode(base64url));
    }
}
