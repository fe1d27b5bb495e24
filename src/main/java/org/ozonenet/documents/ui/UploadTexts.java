package org.ozonenet.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import org.ozonenet.documents.UploadLimits;
import org.ozonenet.documents.UploadRefusedException;
import org.ozonenet.documents.UploadRefusedException.Reason;

/** What an upload says, in the language of the component that it stands in. */
final class UploadTexts {

    private final Component on;

    UploadTexts(Component on) {
        this.on = on;
    }

    /** Why a file was refused, that nothing of it was kept, and what to do. */
    String refusal(UploadRefusedException refused) {
        return text("refused." + refused.reason().name(), refused.arguments().toArray());
    }

    UploadI18N parts(UploadLimits limits) {
        var limit = limits.maxBytes() / (1024 * 1024);
        return new UploadI18N()
                .setDropFiles(
                        new UploadI18N.DropFiles().setOne(text("upload.drop")).setMany(text("upload.drop")))
                .setAddFiles(
                        new UploadI18N.AddFiles().setOne(text("upload.choose")).setMany(text("upload.choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(text("upload.one-at-a-time"))
                        .setFileIsTooBig(text("refused." + Reason.TOO_LARGE.name(), limit))
                        .setIncorrectFileType(text("upload.wrong-ending")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(text("upload.connecting"))
                                .setStalled(text("upload.stalled"))
                                .setProcessing(text("upload.checking"))
                                .setHeld(text("upload.waiting")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(text("upload.remaining"))
                                .setUnknown(text("upload.remaining-unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(text("upload.line-lost"))
                                .setUnexpectedServerError(text("upload.failed"))
                                .setForbidden(text("upload.forbidden"))))
                .setFile(new UploadI18N.File()
                        .setRetry(text("upload.retry"))
                        .setStart(text("upload.start"))
                        .setRemove(text("upload.remove")));
    }

    private String text(String key, Object... arguments) {
        return on.getTranslation("documents." + key, arguments);
    }
}
